package org.lantu.entry.notices;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.ledger.LedgerEntry;
import org.lantu.platform.Numbers;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes notices: the Chinese first, then the English, for nobody's language is known.
 */
@Component
class NoticeTexts {

	private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

	private final Catalogue catalogue;

	private final MessageSource messages;

	private final NoticeProperties properties;

	NoticeTexts(Catalogue catalogue, MessageSource messages, NoticeProperties properties) {
		this.catalogue = catalogue;
		this.messages = messages;
		this.properties = properties;
	}

	/** What was given back to somebody, by whom. */
	Notice returned(String to, String reviewer, List<LedgerEntry> entries) {
		String reason = Objects.requireNonNullElse(entries.get(0).hands().decisionNote(), "");
		return notice("notice.returned", to, "/entry", reviewer, entries, reason);
	}

	/** What waits for somebody, from whom. */
	Notice waiting(String to, String analyst, List<LedgerEntry> entries) {
		return notice("notice.waiting", to, "/review", analyst, entries, "");
	}

	private Notice notice(String key, String to, String path, String by, List<LedgerEntry> entries, String reason) {
		Map<String, Region> regions = this.catalogue.regions();
		Map<String, Indicator> indicators = this.catalogue.indicators();
		String count = String.valueOf(entries.size());
		String subject = LANGUAGES.stream()
			.map((locale) -> message(key + ".subject", locale, count))
			.collect(Collectors.joining(" · "));
		String text = LANGUAGES.stream()
			.map((locale) -> Stream
				.of(message(key + ".text", locale, by, count),
						entries.stream()
							.map((entry) -> line(entry, regions.get(entry.figure().region()),
									indicators.get(entry.figure().indicator()), locale))
							.collect(Collectors.joining("\n")),
						reason.isEmpty() ? "" : message("notice.reason", locale, reason), link(path, locale))
				.filter((part) -> !part.isEmpty())
				.collect(Collectors.joining("\n\n")))
			.collect(Collectors.joining("\n\n--\n\n"));
		return new Notice(to, subject, text + "\n");
	}

	private String line(LedgerEntry entry, @Nullable Region region, @Nullable Indicator indicator, Locale locale) {
		return message("notice.figure", locale, Objects.requireNonNull(region).shortName().in(locale),
				Objects.requireNonNull(indicator).name().in(locale), String.valueOf(entry.figure().year()),
				(entry.claim().value() != null) ? Numbers.format(entry.claim().value()) : "–",
				indicator.unit().in(locale));
	}

	private String link(String path, Locale locale) {
		String link = this.properties.link(path);
		return link.isEmpty() ? "" : message("notice.link", locale, link);
	}

	private String message(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
