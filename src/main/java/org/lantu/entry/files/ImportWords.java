package org.lantu.entry.files;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Message;
import org.lantu.actuals.checks.reading.Reading;
import org.lantu.actuals.checks.reading.TypedNumber;
import org.lantu.actuals.imports.Fate;
import org.lantu.actuals.imports.ImportedFigure;
import org.lantu.platform.Minutes;
import org.lantu.platform.Numbers;
import org.lantu.progress.Bound;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.context.MessageSource;

/**
 * Words what the pages of files show, in one language.
 */
record ImportWords(MessageSource messages, Locale locale, Clock clock, Map<String, Region> regions,
		Map<String, Indicator> indicators) {

	String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

	String text(@Nullable Message message) {
		return (message != null) ? message.in(this.messages, this.locale) : "";
	}

	String minute(Instant at) {
		return Minutes.format(at, this.clock.getZone());
	}

	String region(String code) {
		Region region = this.regions.get(code);
		return (region != null) ? region.shortName().in(this.locale) : code;
	}

	String indicator(String code) {
		Indicator indicator = this.indicators.get(code);
		return (indicator != null) ? indicator.name().in(this.locale) : code;
	}

	ImportPage.Row row(ImportedFigure figure, List<String> sheets) {
		Indicator indicator = this.indicators.get(figure.typed().figure().indicator());
		List<String> said = new ArrayList<>();
		if (figure.moved()) {
			said.add(text("imported.moved"));
		}
		boolean unread = figure.judgement().fate() == Fate.UNREAD;
		findings(figure.remarks().stream().filter((remark) -> unread || !isUnread(remark)).toList(), said);
		findings(figure.judgement().findings(), said);
		String state = figure.judgement().fate().name().toLowerCase(Locale.ROOT);
		int year = figure.typed().figure().year();
		String sheet = sheets.get(figure.at().sheet());
		return new ImportPage.Row(figure.ordinal(),
				sheet.isEmpty() ? figure.at().text() : sheet + "!" + figure.at().text(), state,
				text(isJudged(figure) ? "imported.fate." + figure.judgement().fate() : "imported.left-out"),
				new ImportPage.Place(figure.typed().figure().region(), figure.typed().figure().indicator(),
						(year > 0) ? String.valueOf(year) : "", region(figure.typed().figure().region()),
						indicator(figure.typed().figure().indicator())),
				before(figure.judgement().before()), figure.typed().value(), read(figure.typed().value(), indicator),
				figure.typed().reason(), said, fix(figure.judgement().findings()));
	}

	/**
	 * What becomes of a figure, also where nothing does.
	 * @param done whether its import is confirmed
	 */
	String fate(ImportedFigure figure, boolean done) {
		String fate = text("imported.fate." + figure.judgement().fate());
		if (figure.leftOut()) {
			return isJudged(figure) ? text("imported.marked.out.fate", fate) : text("imported.marked.out");
		}
		boolean away = done && figure.revision() == null && figure.judgement().fate() != Fate.SAME;
		return away ? text("imported.marked.away", fate) : fate;
	}

	/** Nobody judges what was left out before the file was read anew. */
	private static boolean isJudged(ImportedFigure figure) {
		FigureKey key = figure.typed().figure();
		return figure.judgement().fate() != Fate.UNREAD || key.region().isEmpty() || key.indicator().isEmpty()
				|| key.year() == 0;
	}

	/** That no place was read of it, which somebody may have said since. */
	private static boolean isUnread(Finding remark) {
		return remark.message().key().startsWith("imported.unread.");
	}

	private void findings(Collection<Finding> findings, List<String> said) {
		findings.forEach((finding) -> said.add(text(finding.message())));
	}

	private static String fix(List<Finding> findings) {
		return findings.stream()
			.map(Finding::fix)
			.filter((fix) -> fix != null)
			.map(Finding.Fix::text)
			.findFirst()
			.orElse("");
	}

	/** How a value is read, in the unit of its indicator; empty where it is not. */
	private String read(String value, @Nullable Indicator indicator) {
		if (indicator == null || !(TypedNumber.read(value, indicator) instanceof Reading.Number number)) {
			return "";
		}
		Amounts amounts = new Amounts(this.messages, this.locale);
		return amounts.bounded((number.bound() != null) ? number.bound() : Bound.EXACT,
				amounts.amount(Numbers.format(number.value()), indicator));
	}

	/** What is published, as the stage keeps it: value, bound, day. */
	private String before(String kept) {
		String[] parts = kept.split(" ", 3);
		return (parts.length < 3) ? "" : text("imported.before",
				Amounts.symbol(Bound.valueOf(parts[1])) + Numbers.format(new BigDecimal(parts[0])), parts[2]);
	}

}
