package org.lantu.scoreboard.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.lantu.actuals.Revision;
import org.lantu.progress.Observation;
import org.lantu.progress.Path;
import org.lantu.progress.Quantity;
import org.lantu.reference.DatePrecision;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.ReachedSoFar;
import org.lantu.scoreboard.Verdict;

/**
 * Says of a promise without a figure of the year due since when it waits, where it stands
 * and whether it will get there ({@code docs/domain.md} sections 2.1 to 2.3).
 */
final class WaitingWords {

	private final Judgement judgement;

	private final Amounts amounts;

	WaitingWords(Judgement judgement, Amounts amounts) {
		this.judgement = judgement;
		this.amounts = amounts;
	}

	/** The sentences that follow the word of the verdict. */
	String sentences() {
		if (this.judgement.verdict() == Verdict.NO_DATA) {
			return noData();
		}
		return since() + expected() + path() + Outlooks.sentence(this.judgement, this.amounts);
	}

	private String noData() {
		JudgedTarget target = this.judgement.target();
		if (target == null) {
			return this.amounts.message("why.nodata.own");
		}
		LocalDate since = target.source().publishedOn();
		DatePrecision precision = target.source().datePrecision();
		if (since == null || precision == null || since.isAfter(this.judgement.day())) {
			return this.amounts.message("why.nodata");
		}
		return this.amounts.message("why.nodata.since", precision.format(since),
				Amounts.number(ChronoUnit.DAYS.between(since, this.judgement.day()), 0));
	}

	private String since() {
		int year = this.judgement.terms().year();
		LocalDate end = LocalDate.of(year, 12, 31);
		long days = ChronoUnit.DAYS.between(end, this.judgement.day());
		if (days <= 0) {
			return this.amounts.message("why.awaited.running", year(year), end.toString());
		}
		return this.amounts.message((this.judgement.target() != null) ? "why.awaited.over" : "why.awaited.over.own",
				year(year), Amounts.number(days, 0));
	}

	/** A figure of the year due that is only expected. */
	private String expected() {
		Observation expected = this.judgement.expected();
		if (expected == null) {
			return "";
		}
		JudgedTarget target = this.judgement.target();
		if (target == null) {
			return this.amounts.message("why.awaited.expected.own", amount(expected));
		}
		Revision due = target.due().orElseThrow();
		return this.amounts.message("why.awaited.expected", amount(expected),
				due.datePrecision().format(due.knownOn()));
	}

	/** Where it stands on its path, as a sentence; empty without a figure. */
	private String path() {
		Path path = this.judgement.assessment().path();
		Observation latest = this.judgement.latest();
		if (latest == null) {
			return "";
		}
		if (path == null || path.year() == null || path.expected() == null || path.distance() == null) {
			return this.amounts.message("why.latest", year(latest.year()), amount(latest));
		}
		int decimals = this.judgement.decimals(path.distance());
		ReachedSoFar reached = ReachedSoFar.of(this.judgement.terms(), this.judgement.assessment()).orElse(null);
		boolean points = this.judgement.target() != null && this.judgement.target().indicator().percent();
		return this.amounts.message("why.path." + path.state().name(),
				(reached != null) ? reached(reached, decimals)
						: this.amounts.message("why.path.figure", year(path.year()), amount(latest)),
				this.amounts.message(asked(path), amount(path.expected(), decimals)),
				this.amounts.distance(path.distance(), decimals, points, this.judgement.indicator()));
	}

	/** A sum asks for its share of the years, and starts from no baseline. */
	private String asked(Path path) {
		return path.interpolated() ? this.judgement.kind().sums() ? "why.path.even" : "why.path.interpolated"
				: "why.path.milestone";
	}

	/** What was added up or gained, with its years, which no figure of a year is. */
	private String reached(ReachedSoFar reached, int decimals) {
		Quantity quantity = reached.quantity();
		String amount = this.amounts.bounded(quantity.bound(), amount(quantity.rounded(decimals)));
		return this.amounts.message(this.judgement.kind().sums() ? "why.path.sum" : "why.path.change", reached.years(),
				amount);
	}

	private String amount(double value, int decimals) {
		return quantity(Amounts.number(value, decimals));
	}

	private String amount(BigDecimal value) {
		return quantity(Amounts.number(value));
	}

	private String quantity(String number) {
		return this.judgement.kind().fromNothing()
				? this.amounts.quantity(number, this.judgement.kind(), this.judgement.indicator())
				: this.amounts.amount(number, this.judgement.indicator());
	}

	private String amount(Observation figure) {
		return this.amounts.bounded(figure.bound(),
				this.amounts.amount(Amounts.number(figure.value()), this.judgement.indicator()));
	}

	private static String year(int year) {
		return Integer.toString(year);
	}

}
