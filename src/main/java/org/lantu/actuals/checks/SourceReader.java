package org.lantu.actuals.checks;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.reading.WrittenText;
import org.lantu.reference.NewSource;
import org.lantu.reference.Source;

/**
 * Reads a typed source, and finds what is wrong with it.
 */
public final class SourceReader {

	/** An address as people copy it, without its scheme. */
	private static final Pattern HOST_FIRST = Pattern
		.compile("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(:[0-9]{1,5})?([/?#].*)?");

	private static final int LONGEST_TITLE = 500;

	private static final int LONGEST_URL = 2000;

	private final TypedSource typed;

	private final LocalDate today;

	private final List<Finding> findings = new ArrayList<>();

	public SourceReader(TypedSource typed, LocalDate today) {
		this.typed = typed;
		this.today = today;
	}

	/** What was found while it was read; where there is anything, it is not kept. */
	public List<Finding> findings() {
		return List.copyOf(this.findings);
	}

	/** The source as far as it can be read. */
	public NewSource read() {
		String title = text(this.typed.title(), LONGEST_TITLE, Field.TITLE);
		if (title == null && this.findings.isEmpty()) {
			this.findings.add(Finding.missing(Field.TITLE, "actuals.source.title"));
		}
		Optional<TypedDate> date = TypedDate.read(this.typed.publishedOn(), this.today);
		if (date.isEmpty() && !this.typed.publishedOn().isBlank()) {
			this.findings.add(Finding.hard(Field.PUBLISHED_ON, "actuals.check.known-on.unreadable",
					WrittenText.shown(this.typed.publishedOn())));
		}
		date.filter((read) -> read.date().isAfter(this.today))
			.ifPresent((read) -> this.findings.add(Finding.hard(Field.PUBLISHED_ON, "actuals.check.known-on.future",
					read.date().toString(), this.today.toString())));
		return new NewSource(Objects.requireNonNullElse(title, ""),
				text(this.typed.publisher(), LONGEST_TITLE, Field.PUBLISHER), date.map(TypedDate::date).orElse(null),
				date.map(TypedDate::precision).orElse(null), trust(), url());
	}

	private Source.Trust trust() {
		String wanted = this.typed.trust().strip().toUpperCase(Locale.ROOT);
		return Arrays.stream(Source.Trust.values())
			.filter((trust) -> trust.name().equals(wanted))
			.findFirst()
			.orElseGet(() -> {
				this.findings.add(Finding.missing(Field.TRUST, "actuals.source.trust"));
				return Source.Trust.SECONDARY;
			});
	}

	private @Nullable String url() {
		String typed = text(this.typed.url(), LONGEST_URL, Field.URL);
		if (typed == null) {
			return null;
		}
		String url = HOST_FIRST.matcher(typed).matches() ? "https://" + typed : typed;
		try {
			URI address = new URI(url);
			if (List.of("http", "https").contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))
					&& address.getHost() != null && address.getUserInfo() == null) {
				return url;
			}
		}
		catch (URISyntaxException ex) {
			// told below, with the other addresses that cannot be linked to
		}
		this.findings.add(Finding.hard(Field.URL, "actuals.source.url", WrittenText.shown(url)));
		return null;
	}

	private @Nullable String text(String text, int longest, Field field) {
		Optional<Finding> unfit = TypedText.unfit(text, longest, field);
		unfit.ifPresent(this.findings::add);
		return (unfit.isPresent() || text.isBlank()) ? null : text.strip();
	}

}
