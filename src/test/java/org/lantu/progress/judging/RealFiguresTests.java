package org.lantu.progress.judging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.progress.Assessment;
import org.lantu.progress.Comparison;
import org.lantu.progress.Kept;
import org.lantu.progress.Outlook;
import org.lantu.progress.Path;
import org.lantu.progress.TargetKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What must be true of the real data ({@code docs/domain.md} section 3). */
class RealFiguresTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# promise                              | kind   | comparison | target | figures                    | kept
			Henan 2022 intensity, today            | LEVEL  | AT_LEAST   | 1.96   | 2021: 1.75, 2022: 1.96     | MET
			Henan 2022 intensity, as of 2024-01-01 | LEVEL  | AT_LEAST   | 1.96   | 2021: 1.75, 2022: 1.86     | MISSED
			Henan 2022 R&D growth                  | GROWTH | MORE_THAN  | 17     | 2021: 1018.8, 2022: 1143.3 | MISSED
			Henan 2022 high-tech enterprises       | LEVEL  | MORE_THAN  | 10000  | 2020: 6310, 2022: >10000   | MET
			Henan 2022 SMEs                        | LEVEL  | AT_LEAST   | 16000  | 2020: >10000, 2022: ~22000 | MET
			Henan 2022 coverage                    | LEVEL  | AT_LEAST   | 50     | 2022: ~52                  | MET
			""", delimiter = '|')
	void henanInTwentyTwentyTwo(String promise, TargetKind kind, Comparison comparison, String target, String figures,
			Kept kept) {
		assertThat(Given.level(comparison, target, 2022).from(2022).kind(kind).with(figures).kept()).as(promise)
			.isEqualTo(kept);
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					# promise                        | year | comparison | target | figures                                 | kept
					Henan 13th plan intensity        | 2020 | AT_LEAST   | 2.5    | 2015: 1.17, 2019: 1.48, 2020: 1.64      | MISSED
					Henan 2024 intensity             | 2024 | AT_LEAST   | 2.1    | 2023: 2.05, 2024: 2.01                  | MISSED
					Henan 2025 high-tech enterprises | 2025 | MORE_THAN  | 14000  | 2023: ~12000, 2025: ~12600              | MISSED
					Henan 2025 SMEs                  | 2025 | MORE_THAN  | 30000  | 2023: ~26000, 2025: >30000              | MET
					Henan 2025 registered contracts  | 2025 | MORE_THAN  | 2300   | 2023: 1367.42, 2025: ~2538              | MET
					""",
			delimiter = '|')
	void henanInOtherYears(String promise, int year, Comparison comparison, String target, String figures, Kept kept) {
		assertThat(Given.level(comparison, target, year).with(figures).kept()).as(promise).isEqualTo(kept);
	}

	@Test
	void henanGrewByTwelvePointTwoPerCent() {
		Assessment growth = Given.level(Comparison.MORE_THAN, "17", 2022)
			.kind(TargetKind.GROWTH)
			.baseline(2021, "1018.8")
			.with("2021: 1018.8, 2022: 1143.3");
		assertThat(growth.actual().value()).isEqualTo(12.2, within(0.05));
		assertThat(growth.gap().value()).isEqualTo(-4.8, within(0.05));
	}

	@Test
	void shaanxiIsAheadOfItsPathAndSecured() {
		Assessment assessment = Given.level(Comparison.AT_LEAST, "10000", 2025)
			.baseline(2020, "6000")
			.logarithmic()
			.with("2020: >=6000, 2021: 8397, 2023: ~16000");
		assertThat(assessment.kept()).isEqualTo(Kept.AWAITED);
		assertThat(assessment.path().state()).isEqualTo(Path.State.AHEAD);
		assertThat(assessment.path().expected()).isEqualTo(8400);
		assertThat(assessment.path().distance()).isEqualTo(7600);
		assertThat(assessment.outlook()).isEqualTo(Outlook.SECURED);
	}

	@Test
	void guangxiIsBehindItsPathAndUnlikelyToArrive() {
		Assessment assessment = Given.level(Comparison.AT_LEAST, "1.6", 2025)
			.baseline(2020, "0.78")
			.with("2018: 0.74, 2019: 0.79, 2020: 0.78, 2021: 0.81, 2022: 0.83, 2023: 0.84");
		assertThat(assessment.kept()).isEqualTo(Kept.AWAITED);
		assertThat(assessment.path().state()).isEqualTo(Path.State.BEHIND);
		assertThat(assessment.path().expected()).isEqualTo(1.272, within(1e-9));
		assertThat(assessment.outlook()).isEqualTo(Outlook.UNLIKELY);
		assertThat(assessment.pace().needed()).isEqualTo(0.38, within(1e-9));
		assertThat(assessment.pace().recent()).isEqualTo(0.02, within(1e-9));
		assertThat(assessment.pace().unprecedented()).isTrue();
	}

}
