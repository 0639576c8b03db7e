package org.lantu.followup.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.followup.MeasureReport;
import org.lantu.followup.MeasureStatus;
import org.lantu.reference.DatePrecision;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is read of a typed report, and what is wrong with it.
 */
class ReportChecksTests {

	private static final ReportChecks CHECKS = new ReportChecks(LocalDate.of(2022, 2, 11), LocalDate.of(2026, 11, 22),
			Set.of("hn-st-conf-2026"));

	@Test
	void readsWhatIsRight() {
		ReportChecks.Checked checked = CHECKS
			.read(new TypedReport(3, "UNDER_WAY", "2026年3月", "hn-st-conf-2026", " 已启动两批\r\n进展顺利 ", null), null);
		assertThat(checked.findings()).isEmpty();
		assertThat(checked.claim()).isEqualTo(new ReportClaim(MeasureStatus.UNDER_WAY, LocalDate.of(2026, 3, 31),
				DatePrecision.MONTH, "hn-st-conf-2026", "已启动两批\n进展顺利"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'', 2026-03-05, hn-st-conf-2026, '', followup.status.missing
			UNREPORTED, 2026-03-05, hn-st-conf-2026, '', followup.status.unknown
			done, 2026-03-05, hn-st-conf-2026, '', followup.status.unknown
			DONE, '', hn-st-conf-2026, '', actuals.check.known-on.missing
			DONE, 三月, hn-st-conf-2026, '', actuals.check.known-on.unreadable
			DONE, 2026-11-23, hn-st-conf-2026, '', followup.known-on.future
			DONE, 2022-02-10, hn-st-conf-2026, '', followup.known-on.before
			DONE, 2026-03-05, '', '', followup.source.missing
			DONE, 2026-03-05, no-such, '', actuals.check.source.unknown
			DROPPED, 2026-03-05, hn-st-conf-2026, ' ', followup.note.dropped
			""")
	void saysWhatIsWrong(String status, String knownOn, String source, String note, String key) {
		assertThat(keys(new TypedReport(3, status, knownOn, source, note, null), null)).containsExactly(key);
	}

	@Test
	void draftsMayLackSomethingButNotBeWrong() {
		ReportChecks.Checked empty = CHECKS.read(new TypedReport(3, "", "", "", "", null), null);
		assertThat(empty.inTheWay(false)).isEmpty();
		assertThat(empty.inTheWay(true)).hasSize(3);
		assertThat(CHECKS.read(new TypedReport(3, "DONE", "2027", "", "", null), null).inTheWay(false)).hasSize(1);
		assertThat(keys(new TypedReport(3, "DONE", "2026", "hn-st-conf-2026", "长".repeat(501), null), null))
			.containsExactly("actuals.check.text.long");
		assertThat(keys(new TypedReport(3, "DONE", "2026", "hn-st-conf-2026", "\0", null), null))
			.containsExactly("actuals.check.text.unreadable");
	}

	@Test
	void sameAsWhatIsPublishedIsNoReport() {
		MeasureReport last = new MeasureReport(3, MeasureStatus.DONE, null, "hn-st-conf-2026", LocalDate.of(2026, 3, 5),
				DatePrecision.DAY);
		assertThat(keys(new TypedReport(3, "DONE", "2026-03-05", "hn-st-conf-2026", "", null), last))
			.containsExactly("followup.same");
		assertThat(keys(new TypedReport(3, "DONE", "2026-03-06", "hn-st-conf-2026", "", null), last)).isEmpty();
	}

	@Test
	void nothingIsKnownBeforeThePlanIs() {
		LocalDate published = LocalDate.of(2022, 2, 11);
		assertThat(ReportChecks.first(published, DatePrecision.DAY, 2022)).isEqualTo(published);
		assertThat(ReportChecks.first(LocalDate.of(2022, 2, 28), DatePrecision.MONTH, 2022)).isEqualTo("2022-02-01");
		assertThat(ReportChecks.first(LocalDate.of(2022, 12, 31), DatePrecision.YEAR, 2022)).isEqualTo("2022-01-01");
		assertThat(ReportChecks.first(null, null, 2021)).isEqualTo("2021-01-01");
	}

	private static List<String> keys(TypedReport typed, @Nullable MeasureReport last) {
		return CHECKS.read(typed, last).findings().stream().map((finding) -> finding.message().key()).toList();
	}

}
