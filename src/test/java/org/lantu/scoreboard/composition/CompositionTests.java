package org.lantu.scoreboard.composition;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lantu.progress.Interval;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.composition.Contribution.From;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What parts come to, against 100 that the nation asks for; the sums are worked out by
 * hand.
 */
class CompositionTests {

	private static final Indicator AMOUNT = indicator(Indicator.MeasureType.FLOW);

	@Test
	void isEnoughWhereTheLowerEndsAre() {
		Composition composition = of(part(From.TARGET, 60, 60, 60), part(From.FIGURE, 30, 30, 30),
				part(From.OUTLOOK, 20, 10, 32));
		assertThat(composition.total()).isEqualTo(110);
		assertThat(composition.range()).contains(new Interval(100, false, 122, false));
		assertThat(composition.enough()).contains(true);
		assertThat(composition.sum(From.FIGURE)).isEqualTo(30);
	}

	@Test
	void isTooLittleWhereEvenTheUpperEndsAreAndNothingIsMissing() {
		assertThat(of(part(From.TARGET, 60, 60, 60), part(From.OUTLOOK, 20, 10, 39)).enough()).contains(false);
		assertThat(of(part(From.TARGET, 60, 60, 60), nothing()).enough()).isEmpty();
	}

	@Test
	void isOpenWhereAnIntervalOrABoundDecides() {
		assertThat(of(part(From.TARGET, 60, 60, 60), part(From.OUTLOOK, 41, 30, 50)).enough()).isEmpty();
		assertThat(of(part(From.FIGURE, 60, 60, Double.POSITIVE_INFINITY)).enough()).isEmpty();
		assertThat(of(nothing()).enough()).isEmpty();
	}

	@Test
	void asksForNothingWhereTheNationHasAFigureOnly() {
		Composition composition = new Composition(AMOUNT, 2030, part(From.FIGURE, 100, 100, 100),
				List.of(part(From.TARGET, 160, 160, 160)));
		assertThat(composition.asked()).isEmpty();
		assertThat(composition.enough()).isEmpty();
	}

	@Test
	void onlyAmountsAndCountsAddUp() {
		assertThat(
				Arrays.stream(Indicator.MeasureType.values()).filter((type) -> Composition.possible(indicator(type))))
			.containsExactly(Indicator.MeasureType.FLOW, Indicator.MeasureType.STOCK);
	}

	private static Composition of(Contribution... provinces) {
		return new Composition(AMOUNT, 2030, part(From.TARGET, 100, 100, 100), List.of(provinces));
	}

	private static Contribution nothing() {
		return part(From.NOTHING, null, null);
	}

	private static Contribution part(From from, double value, double low, double high) {
		return part(from, value, new Interval(low, false, high, false));
	}

	private static Contribution part(From from, @Nullable Double value, @Nullable Interval interval) {
		Bilingual name = new Bilingual("区", "Region");
		return new Contribution(
				new Region("990000", name, name, Region.Level.PROVINCE, "100000", null, null, null, null), from, null,
				List.of(), value, interval);
	}

	private static Indicator indicator(Indicator.MeasureType type) {
		Bilingual name = new Bilingual("量", "Amount");
		return new Indicator("amount", 1, name, name, 1, Indicator.Direction.UP, Indicator.Aggregation.SUM, type,
				"input", new Indicator.Range(null, null), null, null);
	}

}
