package org.lantu.progress.judging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.progress.Assessment;
import org.lantu.progress.Comparison;
import org.lantu.progress.Measurand;
import org.lantu.progress.Outlook;
import org.lantu.progress.Scale;
import org.lantu.progress.TargetKind;
import org.lantu.progress.projection.Peer;
import org.lantu.progress.projection.Pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The outlook that borrows from peers ({@code docs/domain.md} section 2.3, "Pooled"). The
 * expected numbers were reckoned by other means.
 */
class PoolTests {

	private static final String OWN = "2018: 1.0, 2019: 1.2, 2020: 1.25, 2021: 1.5, 2022: 1.55";

	private static final List<String> PEERS = List.of("2018: 2.0, 2019: 2.1, 2020: 2.3, 2021: 2.35, 2022: 2.5",
			"2018: 0.5, 2019: 0.7, 2020: 0.8, 2021: 0.9, 2022: 1.3", "2017: 3.0, 2019: 3.1, 2020: 3.4, 2021: 3.3",
			"2018: 1.5, 2019: 1.4, 2020: 1.6, 2021: 1.9, 2022: 2.0",
			"2018: 1.1, 2019: 1.3, 2020: 1.4, 2021: 1.4, 2022: 1.7",
			"2018: 0.9, 2019: 1.1, 2020: 1.0, 2021: 1.2, 2022: 1.4");

	private static Pool pool(Scale scale, List<String> figures) {
		List<Peer> peers = figures.stream().map((one) -> new Peer(Given.figures(one), Measurand.plain(scale))).toList();
		return Pool.of(() -> peers);
	}

	private static Assessment assess(Given given, Pool pool) {
		return Judge.assess(given.promise(), Given.figures(OWN), pool);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# scale | peers | due  | target | probability | centre       | low          | high
			NATURAL | 4     | 2023 | 1.7    | 0.4392995910 | 1.6799477440 | 1.4789164596 | 1.8809790284
			NATURAL | 5     | 2023 | 1.7    | 0.4760298880 | 1.6913120087 | 1.4935278651 | 1.8890961522
			NATURAL | 5     | 2025 | 2.0    | 0.4588454347 | 1.9739360260 | 1.6288453911 | 2.3190266608
			NATURAL | 6     | 2026 | 2.2    | 0.3781423345 | 2.1031748495 | 1.6777467851 | 2.5286029140
			NATURAL | 6     | 2028 | 2.6    | 0.3148597695 | 2.3797622743 | 1.7601651595 | 2.9993593891
			LOG     | 4     | 2028 | 2.6    | 0.5930816141 | 2.8359551137 | 1.6150740077 | 4.9797355222
			LOG     | 5     | 2026 | 2.2    | 0.5419709445 | 2.2642948030 | 1.5578699249 | 3.2910520147
			LOG     | 6     | 2023 | 1.7    | 0.5249770681 | 1.7109323031 | 1.4873579667 | 1.9681135351
			LOG     | 6     | 2028 | 2.6    | 0.5708617787 | 2.8037446987 | 1.5735721893 | 4.9956299361
			""", delimiter = '|')
	void driftAndVarianceBorrowFromFivePeersAndMore(Scale scale, int peers, int due, String target, double probability,
			double centre, double low, double high) {
		Given level = Given.level(Comparison.AT_LEAST, target, due);
		Assessment assessment = assess((scale == Scale.LOG) ? level.logarithmic() : level,
				pool(scale, PEERS.subList(0, peers)));
		assertThat(assessment.probability()).isEqualTo(probability, within(1e-8));
		assertThat(assessment.projection().centre()).isEqualTo(centre, within(1e-8));
		assertThat(assessment.projection().low()).isEqualTo(low, within(1e-7));
		assertThat(assessment.projection().high()).isEqualTo(high, within(1e-7));
	}

	@Test
	void growthBorrowsOnTheLogScale() {
		Given growth = Given.level(Comparison.AT_LEAST, "5", 2024).kind(TargetKind.GROWTH).logarithmic();
		assertThat(assess(growth, pool(Scale.LOG, PEERS)).probability()).isEqualTo(0.6858718669, within(1e-8));
	}

	@Test
	void aSumBorrowsNothing() {
		Given sum = Given.level(Comparison.AT_LEAST, "9", 2026).kind(TargetKind.CUMULATIVE);
		assertThat(assess(sum, pool(Scale.NATURAL, PEERS))).isEqualTo(assess(sum, Pool.NONE));
	}

	@Test
	void namedStatesAreThoseOfTheRegionsOwnPace() {
		List<String> falling = Collections.nCopies(6, "2018: 9, 2019: 7, 2020: 5, 2021: 3, 2022: 1");
		Given reached = Given.level(Comparison.AT_LEAST, "1.4", 2024);
		assertThat(assess(reached, pool(Scale.NATURAL, falling)).outlook()).isEqualTo(Outlook.SECURED);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# what keeps a sixth region from being a peer
			2020: 1, 2021: 2, 2022: 3
			2020: 1, 2021: 2, 2022: 3, 2023: >4
			2020: 1, 2021: 2, 2022: 3, 2023: 4?
			2020: 1, 2021: 2, 2022: 3, 2024: 4
			""", delimiter = '|')
	void aPeerHasFourFiguresUpToTheYearDue(String figures) {
		Given level = Given.level(Comparison.AT_LEAST, "1.7", 2023);
		List<String> more = new ArrayList<>(PEERS.subList(0, 4));
		more.add(figures);
		assertThat(assess(level, pool(Scale.NATURAL, more))).isEqualTo(assess(level, Pool.NONE));
	}

	@Test
	void peersOfAnotherScaleLendNothing() {
		Given level = Given.level(Comparison.AT_LEAST, "1.7", 2023).logarithmic();
		List<String> zero = PEERS.stream().map((one) -> one.replaceFirst(": [0-9.]+", ": 0")).toList();
		assertThat(assess(level, pool(Scale.LOG, zero))).isEqualTo(assess(level, Pool.NONE));
	}

	@Test
	void peersAreSeenUpToTheSameYear() {
		Given level = Given.level(Comparison.AT_LEAST, "1.7", 2025);
		List<String> later = PEERS.stream().map((one) -> one + ", 2023: 70").toList();
		assertThat(assess(level, pool(Scale.NATURAL, later).upTo(2022)))
			.isEqualTo(assess(level, pool(Scale.NATURAL, PEERS)));
		assertThat(assess(level, pool(Scale.NATURAL, later))).isNotEqualTo(assess(level, pool(Scale.NATURAL, PEERS)));
	}

	@Test
	void regularPeersOfARegularRegionLeaveItCertain() {
		List<String> same = Collections.nCopies(5, "2018: 5, 2019: 6, 2020: 7, 2021: 8");
		Assessment assessment = Judge.assess(Given.level(Comparison.AT_LEAST, "6", 2024).promise(),
				Given.figures("2018: 1, 2019: 2, 2020: 3, 2021: 4"), pool(Scale.NATURAL, same));
		assertThat(assessment.probability()).isEqualTo(1);
		assertThat(assessment.outlook()).isEqualTo(Outlook.LIKELY);
	}

}
