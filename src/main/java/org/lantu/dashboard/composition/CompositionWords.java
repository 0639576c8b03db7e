package org.lantu.dashboard.composition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.progress.Interval;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.composition.Composition;
import org.lantu.scoreboard.composition.Contribution;
import org.lantu.scoreboard.composition.Contribution.From;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Says what provinces have together, in one language.
 */
final class CompositionWords {

	private static final String DASH = "–";

	private final Composition composition;

	private final Presenter presenter;

	CompositionWords(Composition composition, Presenter presenter) {
		this.composition = composition;
		this.presenter = presenter;
	}

	/** Whether the plans add up, in a sentence. */
	String lead() {
		String year = Presenter.year(this.composition.year());
		String parts = this.presenter.message("composition.parts", this.composition.from(From.TARGET).size(),
				this.composition.from(From.FIGURE).size(), this.composition.from(From.OUTLOOK).size(),
				this.composition.from(From.NOTHING).size(), year);
		String total = amount(this.composition.total());
		Double asked = this.composition.asked().orElse(null);
		if (asked == null) {
			return parts + this.presenter.message("composition.no-target", year, total);
		}
		String answer = this.composition.enough().map((enough) -> enough ? "enough" : "short").orElse("open");
		return parts + this.presenter.message("composition." + answer, total, amount(asked),
				this.presenter.amounts().percent(number(100 * this.composition.total() / asked, 1)),
				amount(Math.abs(asked - this.composition.total())));
	}

	List<CompositionPage.Sum> sums() {
		Interval range = this.composition.range().orElse(Interval.point(0));
		return List.of(sum(From.TARGET), sum(From.FIGURE), sum(From.OUTLOOK),
				new CompositionPage.Sum(this.presenter.message("composition.total"), Amounts
					.number(this.composition.provinces().size() - this.composition.from(From.NOTHING).size(), 0),
						number(this.composition.total()), range(range), true));
	}

	private CompositionPage.Sum sum(From from) {
		List<Contribution> parts = this.composition.from(from);
		String range = parts.stream()
			.map((part) -> Objects.requireNonNull(part.interval()))
			.reduce(Interval::plus)
			.map(this::range)
			.orElse(DASH);
		return new CompositionPage.Sum(this.presenter.message("composition.from." + from.name()),
				Amounts.number(parts.size(), 0), parts.isEmpty() ? DASH : number(this.composition.sum(from)), range,
				false);
	}

	CompositionPage.Row row(Contribution part) {
		JudgedTarget target = part.target();
		List<String> others = part.others()
			.stream()
			.map((other) -> this.presenter.promise(other) + " (" + other.plan().title().in(this.presenter.locale())
					+ ")")
			.toList();
		return new CompositionPage.Row(this.presenter.link(part.region()),
				this.presenter.message("composition.from." + part.from().name()),
				(target != null) ? Link.of(Addresses.target(target), this.presenter.promise(target)) : null,
				(part.value() != null) ? number(part.value()) : DASH,
				(part.interval() != null) ? range(part.interval()) : DASH,
				others.isEmpty() ? "" : this.presenter.message("composition.others", String.join("; ", others)));
	}

	/** An interval of more than one value: "12 to 15", "at least 12". */
	String range(Interval interval) {
		if (interval.low() == interval.high()) {
			return DASH;
		}
		if (Double.isInfinite(interval.high())) {
			return this.presenter.message("whatif.range.least", number(interval.low()));
		}
		if (Double.isInfinite(interval.low())) {
			return this.presenter.message("whatif.range.most", number(interval.high()));
		}
		return this.presenter.message("whatif.range", number(interval.low()), number(interval.high()));
	}

	/** A value for a file; {@code null} where there is none, or no end to it. */
	@Nullable BigDecimal rounded(@Nullable Double value) {
		return (value == null || value.isInfinite()) ? null
				: BigDecimal.valueOf(value).setScale(this.composition.indicator().decimals(), RoundingMode.HALF_UP);
	}

	String number(double value) {
		return number(value, this.composition.indicator().decimals());
	}

	private static String number(double value, int decimals) {
		return Amounts.number(value, decimals);
	}

	private String amount(double value) {
		Indicator indicator = this.composition.indicator();
		return this.presenter.amounts().amount(number(value), indicator);
	}

}
