package org.lantu.dashboard.period;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.account.PeriodLine;

/**
 * Which regions an account shows, and in which order.
 */
record PeriodFilter(Order order, Shown shown) {

	/** By what regions are sorted: by area, or those with most of something first. */
	enum Order {

		REGION, MISSED, DANGER, MET, TARGETS

	}

	/** Which regions are shown. */
	enum Shown {

		ALL, MISSED, DANGER, DECIDED, NO_PLAN

	}

	static PeriodFilter of(@Nullable String sort, @Nullable String show) {
		return new PeriodFilter(QueryParameters.oneOf("sort", sort, Order.class, Order.REGION),
				QueryParameters.oneOf("show", show, Shown.class, Shown.ALL));
	}

	PeriodFilter by(Order other) {
		return new PeriodFilter(other, this.shown);
	}

	PeriodFilter showing(Shown other) {
		return new PeriodFilter(this.order, other);
	}

	/** How it is written in an address; what is usual is left out. */
	Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (this.order != Order.REGION) {
			parameters.put("sort", QueryParameters.word(this.order));
		}
		if (this.shown != Shown.ALL) {
			parameters.put("show", QueryParameters.word(this.shown));
		}
		return parameters;
	}

	boolean shows(PeriodLine line) {
		return switch (this.shown) {
			case ALL -> true;
			case MISSED -> line.number(Verdict.MISSED) > 0;
			case DANGER -> line.number(Verdict.DANGER) > 0;
			case DECIDED -> line.decided() > 0;
			case NO_PLAN -> line.covering().isEmpty();
		};
	}

	/** Those with most first, equal ones by code. */
	Comparator<PeriodLine> comparator() {
		Comparator<PeriodLine> byCode = Comparator.comparing((line) -> line.region().code());
		return switch (this.order) {
			case REGION -> byCode;
			case MISSED -> most((line) -> line.number(Verdict.MISSED)).thenComparing(byCode);
			case DANGER -> most((line) -> line.number(Verdict.DANGER)).thenComparing(byCode);
			case MET -> most((line) -> line.number(Verdict.MET)).thenComparing(byCode);
			case TARGETS -> most((line) -> line.due().size()).thenComparing(byCode);
		};
	}

	private static Comparator<PeriodLine> most(ToLongFunction<PeriodLine> number) {
		return Comparator.comparingLong(number).reversed();
	}

}
