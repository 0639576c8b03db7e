package org.lantu.entry.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.Revision;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.ledger.LedgerEntry;
import org.lantu.entry.requests.RequestLines;
import org.lantu.platform.Minutes;
import org.lantu.progress.Bound;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Indicator;
import org.lantu.reference.Source;
import org.lantu.reference.translation.TranslatedText;
import org.lantu.reference.translation.Translations;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.context.MessageSource;

/**
 * Writes what the queue and the history say of a figure, in one language.
 */
class ReviewWords {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final MessageSource messages;

	private final Translations translations;

	private final Amounts amounts;

	private final ZoneId zone;

	private final Map<String, String> people;

	/**
	 * @param people the names of people by their logins
	 */
	ReviewWords(MessageSource messages, Amounts amounts, Translations translations, ZoneId zone,
			Map<String, String> people) {
		this.translations = translations;
		this.messages = messages;
		this.amounts = amounts;
		this.zone = zone;
		this.people = people;
	}

	String message(String key, @Nullable Object... arguments) {
		return this.amounts.message(key, arguments);
	}

	Amounts amounts() {
		return this.amounts;
	}

	ReviewPage.FigureName name(FigureKey figure, Indicator indicator) {
		return new ReviewPage.FigureName(indicator.name().in(this.amounts.locale()),
				"/indicators/" + figure.indicator(), RequestLines.address(figure), String.valueOf(figure.year()),
				indicator.unit().in(this.amounts.locale()));
	}

	/** From the figure that counts to another one. */
	ReviewPage.Change change(@Nullable Revision before, LedgerEntry entry, Indicator indicator) {
		BigDecimal value = entry.claim().value();
		String after = (value != null) ? value(value, entry.claim().bound(), entry.claim().status())
				: message("review.no-value");
		if (before == null || value == null) {
			return new ReviewPage.Change((before != null) ? value(before) : null, after, null);
		}
		boolean exact = exact(before.bound()) && exact(entry.claim().bound());
		return new ReviewPage.Change(value(before), after, exact ? difference(before.value(), value, indicator) : null);
	}

	private static boolean exact(Bound bound) {
		return bound == Bound.EXACT || bound == Bound.APPROXIMATE;
	}

	private String difference(BigDecimal before, BigDecimal after, Indicator indicator) {
		BigDecimal by = after.subtract(before);
		if (by.signum() == 0) {
			return message("review.same");
		}
		String distance = ((by.signum() > 0) ? "+" : "−")
				+ this.amounts.distance(by.doubleValue(), by.scale(), indicator.percent(), indicator);
		if (indicator.aggregation() != Indicator.Aggregation.SUM || before.signum() <= 0) {
			return distance;
		}
		double percent = by.multiply(HUNDRED).divide(before, 4, RoundingMode.HALF_UP).doubleValue();
		return message("review.relative", distance, this.amounts.percent(Amounts.signed(percent, 1)));
	}

	String value(Revision revision) {
		return value(revision.value(), revision.bound(), revision.obsStatus());
	}

	private String value(BigDecimal value, Bound bound, Revision.ObsStatus status) {
		String number = Amounts.symbol(bound) + Amounts.number(value);
		return (status == Revision.ObsStatus.A) ? number
				: message("review.status", number, message("status." + status.name()));
	}

	ReviewPage.SourceLink source(Source source) {
		String published = source.dated().orElseGet(() -> message("source.undated"));
		String trust = message("trust." + source.trust().name());
		TranslatedText title = this.translations.in(this.amounts.locale(), source.title());
		return new ReviewPage.SourceLink("/sources/" + source.id(), title.text(), title.lang(),
				(source.publisher() != null) ? text(source.publisher()) + " · " + published + " · " + trust
						: published + " · " + trust);
	}

	/** A text that is on file in one language, translated where it is. */
	private String text(String original) {
		return this.translations.in(this.amounts.locale(), original).text();
	}

	/** The words of a source, with their language, and the note beside them. */
	ReviewPage.Quote quote(String quote, @Nullable String note) {
		return new ReviewPage.Quote(quote, lang(quote), (note != null) ? text(note) : null);
	}

	/** The language of a text where it is not the page's. */
	@Nullable String lang(String text) {
		boolean chinese = Bilingual.chinese(text);
		boolean wanted = this.amounts.locale().getLanguage().equals("zh") == chinese;
		return wanted ? null : (chinese ? "zh-CN" : "en");
	}

	List<String> questions(List<Finding> findings) {
		return findings.stream().map((finding) -> finding.message().in(this.messages, this.amounts.locale())).toList();
	}

	/** The name of whoever has a login. */
	String person(String login) {
		return this.people.getOrDefault(login, login);
	}

	String minute(Instant instant) {
		return Minutes.format(instant, this.zone);
	}

}
