package org.lantu.entry.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.actuals.Claim;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision;
import org.lantu.actuals.footing.Footings;
import org.lantu.actuals.ledger.Waiting;
import org.lantu.actuals.remarks.FigureRemark;
import org.lantu.actuals.undoing.AskedWithdrawal;
import org.lantu.actuals.undoing.UndoneFigure;
import org.lantu.platform.Numbers;
import org.lantu.progress.Bound;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.Effects;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.wording.Amounts;
import org.lantu.scoreboard.wording.Promises;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a figure in a mail: its value with its bound, what it is a revision of, the
 * verdicts that it changes, and why it came back.
 */
@Component
class NoticeLines {

	private static final int MOST_NAMED = 20;

	private final Catalogue catalogue;

	private final Scoreboard scoreboard;

	private final Promises promises;

	private final Footings footings;

	private final MessageSource messages;

	private final Clock clock;

	NoticeLines(Catalogue catalogue, Scoreboard scoreboard, Promises promises, Footings footings,
			MessageSource messages, Clock clock) {
		this.catalogue = catalogue;
		this.scoreboard = scoreboard;
		this.promises = promises;
		this.footings = footings;
		this.messages = messages;
		this.clock = clock;
	}

	/** Figures, with the board loaded once for all of them. */
	String figures(List<Waiting> figures, Locale locale) {
		Effects effects = new Effects(this.scoreboard.ofRegions(
				figures.stream().map((one) -> one.entry().figure().region()).collect(Collectors.toSet()),
				Moment.asOf(LocalDate.now(this.clock))));
		return figures.stream().map((one) -> figure(one, effects, locale)).collect(Collectors.joining("\n"));
	}

	/** A figure that a reader asks about. */
	String asked(FigureKey figure, Locale locale) {
		return message("notice.asked", locale, region(figure, locale), indicator(figure).name().in(locale),
				String.valueOf(figure.year()));
	}

	/** What somebody wrote about a figure. */
	String remark(FigureRemark remark, String by, Locale locale) {
		FigureKey figure = remark.figure();
		return message("notice.remark.text", locale, by, region(figure, locale), indicator(figure).name().in(locale),
				String.valueOf(figure.year()), remark.said());
	}

	/** What of an import is to be withdrawn; the first of many. */
	String withdrawal(AskedWithdrawal asked, String by, Locale locale) {
		List<FigureKey> figures = asked.figures().stream().map(UndoneFigure::figure).toList();
		Stream<String> named = figures.stream().limit(MOST_NAMED).map((figure) -> asked(figure, locale));
		Stream<String> more = (figures.size() > MOST_NAMED)
				? Stream.of(message("notice.withdrawal.more", locale, String.valueOf(figures.size() - MOST_NAMED)))
				: Stream.empty();
		return message("notice.withdrawal.text", locale, by, asked.file(), region(figures.get(0), locale),
				String.valueOf(figures.size()), asked.reason()) + "\n\n"
				+ Stream.concat(named, more).collect(Collectors.joining("\n"));
	}

	private String figure(Waiting one, Effects effects, Locale locale) {
		FigureKey figure = one.entry().figure();
		Claim claim = one.entry().claim();
		String unit = indicator(figure).unit().in(locale);
		String value = (claim.value() != null) ? value(claim.bound(), Numbers.format(claim.value())) : "–";
		List<String> lines = new ArrayList<>();
		Revision before = one.published();
		lines.add((before == null)
				? message("notice.figure", locale, region(figure, locale), indicator(figure).name().in(locale),
						String.valueOf(figure.year()), value, unit)
				: message("notice.figure.revision", locale, region(figure, locale), indicator(figure).name().in(locale),
						String.valueOf(figure.year()), value, unit,
						value(before.bound(), Numbers.format(before.value())),
						before.datePrecision().format(before.knownOn())));
		String note = one.entry().hands().decisionNote();
		if (one.entry().state() == ReviewState.RETURNED && note != null) {
			lines.add(message("notice.reason", locale, note));
		}
		else {
			claim.revision(figure)
				.ifPresent((revision) -> effects.ofPublishing(List.of(revision), this.footings)
					.stream()
					.filter(Effects.Effect::turns)
					.forEach((effect) -> lines.add(effect(effect, locale))));
		}
		return String.join("\n", lines);
	}

	private String effect(Effects.Effect effect, Locale locale) {
		return message("notice.effect", locale, effect.before().plan().title().in(locale),
				this.promises.promise(effect.before(), locale), message(effect.before().verdict().key(), locale),
				message(effect.after().verdict().key(), locale));
	}

	private static String value(Bound bound, String number) {
		return Amounts.symbol(bound) + number;
	}

	private String region(FigureKey figure, Locale locale) {
		return Objects.requireNonNull(this.catalogue.regions().get(figure.region())).shortName().in(locale);
	}

	private Indicator indicator(FigureKey figure) {
		return Objects.requireNonNull(this.catalogue.indicators().get(figure.indicator()));
	}

	private String message(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
