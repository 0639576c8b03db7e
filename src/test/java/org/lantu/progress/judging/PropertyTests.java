package org.lantu.progress.judging;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.progress.Assessment;
import org.lantu.progress.Baseline;
import org.lantu.progress.Bound;
import org.lantu.progress.Comparison;
import org.lantu.progress.Demand;
import org.lantu.progress.Interval;
import org.lantu.progress.Kept;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Outlook;
import org.lantu.progress.Path;
import org.lantu.progress.Promise;
import org.lantu.progress.Scale;
import org.lantu.progress.TargetKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What must hold of every promise and every series, over a seeded generator. */
class PropertyTests {

	private static final int ROUNDS = 1500;

	private static final List<Kept> WORST_TO_BEST = List.of(Kept.MISSED, Kept.UNDETERMINED, Kept.MET);

	private static final List<Path.State> BEHIND_TO_AHEAD = List.of(Path.State.BEHIND, Path.State.OPEN,
			Path.State.AHEAD);

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void noNumberIsInfiniteOrNotANumber(long seed) throws Exception {
		HardCases cases = new HardCases(seed);
		for (int round = 0; round < ROUNDS; round++) {
			Promise promise = cases.promise(TargetKind.values());
			List<Observation> figures = cases.figures(Bound.values());
			Assessment assessment = Judge.assess(promise, figures);
			assertFinite(assessment);
			if (assessment.probability() != null) {
				assertThat(assessment.probability()).isBetween(0.0, 1.0);
				assertThat(assessment.projection().centre()).isBetween(assessment.projection().low(),
						assessment.projection().high());
			}
			assertThat(assessment.path() == null)
				.isEqualTo(assessment.kept() != Kept.AWAITED && assessment.kept() != Kept.NO_DATA);
		}
	}

	private static void assertFinite(Record value) throws Exception {
		if (value instanceof Interval) {
			return;
		}
		for (RecordComponent component : value.getClass().getRecordComponents()) {
			component.getAccessor().setAccessible(true);
			Object part = component.getAccessor().invoke(value);
			if (part instanceof Double number) {
				assertThat(number).as("%s of %s", component, value).isFinite();
			}
			else if (part instanceof Record inner) {
				assertFinite(inner);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 4, 5 })
	void mirroredPromiseIsJudgedAlike(long seed) {
		HardCases cases = new HardCases(seed);
		for (int round = 0; round < ROUNDS; round++) {
			Promise one = sums(cases.promise(TargetKind.LEVEL, TargetKind.CUMULATIVE), false);
			List<Observation> figures = cases.figures(Bound.values());
			Promise other = changed(one, BigDecimal::negate, one.demand().comparison().opposite());
			List<Observation> mirrored = figures.stream()
				.map((figure) -> new Observation(figure.year(), figure.value().negate(), figure.bound().mirrored(),
						figure.expected()))
				.toList();
			assertAlike(Judge.assess(one, figures), Judge.assess(other, mirrored), -1);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 6, 7 })
	void anotherUnitChangesNoVerdict(long seed) {
		HardCases cases = new HardCases(seed);
		for (int round = 0; round < ROUNDS; round++) {
			Promise one = cases.promise(TargetKind.values());
			List<Observation> figures = cases.figures(Bound.values());
			UnaryOperator<BigDecimal> unit = (value) -> value.scaleByPowerOfTen(4);
			Promise other = changed(one, unit, one.demand().comparison());
			List<Observation> converted = figures.stream()
				.map((figure) -> new Observation(figure.year(), unit.apply(figure.value()), figure.bound(),
						figure.expected()))
				.toList();
			assertAlike(Judge.assess(one, figures), Judge.assess(other, converted), 10_000);
		}
	}

	private static void assertAlike(Assessment one, Assessment other, double factor) {
		String both = one + "\n" + other;
		assertThat(other.kept()).as(both).isEqualTo(one.kept());
		assertThat(other.reason()).as(both).isEqualTo(one.reason());
		assertThat(other.outlook()).as(both).isEqualTo(one.outlook());
		if (one.path() != null) {
			assertThat(other.path().state()).as(both).isEqualTo(one.path().state());
			if (one.path().distance() != null) {
				assertThat(other.path().distance()).as(both)
					.isEqualTo(factor * one.path().distance(), within(1e-9 * Math.abs(factor)
							* (Math.abs(one.path().expected()) + Math.abs(one.path().distance()))));
			}
		}
		if (one.probability() != null) {
			assertThat(other.probability()).as(both).isEqualTo(one.probability(), within(1e-6));
		}
	}

	private static Promise changed(Promise promise, UnaryOperator<BigDecimal> change, Comparison comparison) {
		Demand demand = promise.demand();
		boolean percent = promise.kind() == TargetKind.GROWTH || promise.kind() == TargetKind.AVERAGE_GROWTH;
		return new Promise(promise.kind(),
				new Demand(comparison, percent ? demand.value() : change.apply(demand.value()), demand.about()),
				promise.year(), promise.firstYear(), promise.baselineYear(),
				(promise.baseline() != null) ? changed(promise.baseline(), change) : null,
				promise.milestones().stream().map((one) -> changed(one, change)).toList(), promise.measurand());
	}

	private static Baseline changed(Baseline baseline, UnaryOperator<BigDecimal> change) {
		return new Baseline(baseline.year(), change.apply(baseline.value()));
	}

	private static Promise sums(Promise promise, boolean nonNegative) {
		return new Promise(promise.kind(), promise.demand(), promise.year(), promise.firstYear(),
				promise.baselineYear(), promise.baseline(), promise.milestones(),
				HardCases.measurand(nonNegative, Scale.NATURAL));
	}

	@ParameterizedTest
	@ValueSource(longs = { 8, 9 })
	void betterFigureNeverWorsensAnAnswer(long seed) {
		HardCases cases = new HardCases(seed);
		for (int round = 0; round < ROUNDS; round++) {
			Promise promise = cases.promise(TargetKind.LEVEL);
			List<Observation> figures = cases.figures(Bound.EXACT, Bound.AT_LEAST, Bound.LESS_THAN);
			Observation last = figures.stream()
				.filter((figure) -> !figure.expected() && figure.year() <= promise.year())
				.max(Comparator.comparing(Observation::year))
				.orElse(null);
			if (last == null || last.year() == promise.firstYear() - 1) {
				continue;
			}
			BigDecimal gain = cases.number().abs();
			BigDecimal value = promise.demand().comparison().upward() ? last.value().add(gain)
					: last.value().subtract(gain);
			List<Observation> better = new ArrayList<>(figures);
			better.set(figures.indexOf(last), new Observation(last.year(), value, last.bound(), false));
			Assessment before = Judge.assess(promise, figures);
			Assessment after = Judge.assess(promise, better);
			String both = before + "\n" + after;
			if (WORST_TO_BEST.contains(before.kept())) {
				assertThat(WORST_TO_BEST.indexOf(after.kept())).as(both)
					.isGreaterThanOrEqualTo(WORST_TO_BEST.indexOf(before.kept()));
			}
			else if (BEHIND_TO_AHEAD.contains(before.path().state())) {
				assertThat(BEHIND_TO_AHEAD.indexOf(after.path().state())).as(both)
					.isGreaterThanOrEqualTo(BEHIND_TO_AHEAD.indexOf(before.path().state()));
			}
			if (before.outlook() == Outlook.SECURED) {
				assertThat(after.outlook()).as(both).isEqualTo(Outlook.SECURED);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 10, 11 })
	void laterFigureNeverUndoesASumThatCannotFall(long seed) {
		HardCases cases = new HardCases(seed);
		for (int round = 0; round < ROUNDS; round++) {
			Promise promise = sums(cases.promise(TargetKind.CUMULATIVE), true);
			List<Observation> figures = new ArrayList<>();
			for (Observation figure : cases.figures(Bound.EXACT, Bound.AT_LEAST, Bound.AT_MOST)) {
				BigDecimal value = figure.value().abs().setScale((int) (5 * cases.share()), RoundingMode.HALF_UP);
				figures.add(new Observation(figure.year(), value, figure.bound(), false));
			}
			List<Observation> fewer = figures.stream()
				.filter((figure) -> figure.year() == promise.year() || figure.year() % 3 > 0)
				.toList();
			boolean met = promise.demand().comparison().upward() && Judge.assess(promise, fewer).kept() == Kept.MET;
			if (met) {
				assertThat(Judge.assess(promise, figures).kept()).isEqualTo(Kept.MET);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 12, 13 })
	void promiseThatTheTruthKeepsIsNeverMissed(long seed) {
		HardCases cases = new HardCases(seed);
		for (int round = 0; round < ROUNDS; round++) {
			double base = 1 + 1000 * cases.share();
			double due = 2000 * cases.share();
			int decimals = (int) (4 * cases.share());
			List<Observation> published = List.of(rounded(2020, base, decimals), rounded(2025, due, decimals));
			double growth = 100 * (Math.pow(due / base, 0.2) - 1);
			Comparison comparison = cases.pick(Comparison.AT_LEAST, Comparison.AT_MOST);
			Promise promise = new Promise(TargetKind.AVERAGE_GROWTH,
					new Demand(comparison, BigDecimal.valueOf(growth), false), 2025, 2021, null, null, List.of(),
					Measurand.plain(Scale.LOG));
			assertThat(Judge.assess(promise, published).kept()).isNotEqualTo(Kept.MISSED);
		}
	}

	private static Observation rounded(int year, double truth, int decimals) {
		return new Observation(year, BigDecimal.valueOf(truth).setScale(decimals, RoundingMode.HALF_UP), Bound.EXACT,
				false);
	}

	@ParameterizedTest
	@ValueSource(longs = { 14, 15 })
	void intervalThatHoldsTheTargetIsNeverMissed(long seed) {
		HardCases cases = new HardCases(seed);
		for (int round = 0; round < ROUNDS; round++) {
			Promise promise = cases.promise(TargetKind.values());
			Assessment assessment = Judge.assess(promise, cases.figures(Bound.values()));
			boolean holds = assessment.actual() != null
					&& assessment.actual().interval().contains(promise.demand().value().doubleValue());
			if (holds && !promise.demand().comparison().strict()) {
				assertThat(assessment.kept()).as("%s", assessment).isNotEqualTo(Kept.MISSED);
			}
		}
	}

}
