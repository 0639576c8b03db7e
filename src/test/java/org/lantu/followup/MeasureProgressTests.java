package org.lantu.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lantu.reference.DatePrecision;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where measures stand as of a day, and how many moved since another.
 */
class MeasureProgressTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	@Test
	void theLastReportThatWasPublicByTheDayCounts() {
		Map<Integer, List<MeasureReport>> reports = Map.of(3, List.of(report(3, MeasureStatus.NOT_STARTED, 2024),
				report(3, MeasureStatus.UNDER_WAY, 2025), report(3, MeasureStatus.DONE, 2026)));
		assertThat(new MeasureProgress(reports, DAY).status(3)).isEqualTo(MeasureStatus.DONE);
		assertThat(new MeasureProgress(reports, LocalDate.of(2026, 3, 4)).status(3)).isEqualTo(MeasureStatus.UNDER_WAY);
		assertThat(new MeasureProgress(reports, LocalDate.of(2025, 3, 5)).status(3)).isEqualTo(MeasureStatus.UNDER_WAY);
		assertThat(new MeasureProgress(reports, LocalDate.of(2023, 1, 1)).status(3))
			.isEqualTo(MeasureStatus.UNREPORTED);
		assertThat(new MeasureProgress(reports, DAY).status(4)).isEqualTo(MeasureStatus.UNREPORTED);
		assertThat(new MeasureProgress(reports, DAY).last(4)).isEmpty();
	}

	@Test
	void ofTheSameDayTheLaterOneCounts() {
		Map<Integer, List<MeasureReport>> reports = Map.of(1,
				List.of(report(1, MeasureStatus.DONE, 2025), report(1, MeasureStatus.UNDER_WAY, 2025)));
		assertThat(new MeasureProgress(reports, DAY).status(1)).isEqualTo(MeasureStatus.UNDER_WAY);
	}

	@Test
	void countsWhatMovedSince() {
		Map<Integer, List<MeasureReport>> reports = Map.of(1,
				List.of(report(1, MeasureStatus.UNDER_WAY, 2024), report(1, MeasureStatus.DONE, 2026)), 2,
				List.of(report(2, MeasureStatus.NOT_STARTED, 2026)), 3, List.of(report(3, MeasureStatus.DONE, 2024)), 4,
				List.of(report(4, MeasureStatus.DROPPED, 2026)), 5,
				List.of(report(5, MeasureStatus.UNDER_WAY, 2024), report(5, MeasureStatus.NOT_STARTED, 2026)));
		MeasureProgress progress = new MeasureProgress(reports, DAY);
		// 1 is done, 4 dropped, 5 went back; that 2 has not been started was never
		// otherwise
		assertThat(progress.moved(LocalDate.of(2025, 11, 22))).isEqualTo(3);
		assertThat(progress.moved(LocalDate.of(2020, 1, 1))).isEqualTo(3);
		assertThat(progress.moved(LocalDate.of(2026, 3, 5))).isZero();
	}

	private static MeasureReport report(int measure, MeasureStatus status, int year) {
		return new MeasureReport(measure, status, null, "s", LocalDate.of(year, 3, 5), DatePrecision.DAY);
	}

}
