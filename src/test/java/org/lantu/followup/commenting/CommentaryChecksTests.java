package org.lantu.followup.commenting;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.followup.BoundVerdict;
import org.lantu.followup.Shortfall;
import org.lantu.reference.DatePrecision;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is read of a typed commentary, and what is wrong with it.
 */
class CommentaryChecksTests {

	private static final CommentaryChecks CHECKS = new CommentaryChecks(LocalDate.of(2026, 11, 22));

	private static final BoundVerdict VERDICT = new BoundVerdict(Shortfall.MISSED, 1, LocalDate.of(2026, 11, 22), 7);

	@Test
	void readsWhatIsRight() {
		CommentaryChecks.Checked checked = CHECKS.read(new TypedCommentary(" 企业投入\r\n不足 ", "加大后补助", "2027年6月", null),
				VERDICT);
		assertThat(checked.findings()).isEmpty();
		assertThat(checked.claim()).isEqualTo(
				new CommentaryClaim(VERDICT, "企业投入\n不足", "加大后补助", LocalDate.of(2027, 6, 30), DatePrecision.MONTH));
		assertThat(checked.claim().due()).isEqualTo("2027-06");
	}

	/** A month or a year that runs is over on its last day. */
	@ParameterizedTest
	@CsvSource({ "2026-11-22, 2026-11-22", "2026-11, 2026-11-30", "2026, 2026-12-31", "2036-11-22, 2036-11-22" })
	void takesWhatIsStillToCome(String due, LocalDate day) {
		assertThat(CHECKS.read(new TypedCommentary("因", "步", due, null), VERDICT).claim().dueOn()).isEqualTo(day);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'', 步, 2027, commentary.cause.missing
			因, ' ', 2027, commentary.next-step.missing
			因, 步, '', commentary.due.missing
			因, 步, 明年, commentary.due.unreadable
			因, 步, 2026-02-30, commentary.due.unreadable
			因, 步, 2026-11-21, commentary.due.past
			因, 步, 2026-10, commentary.due.past
			因, 步, 2206, commentary.due.far
			""")
	void saysWhatIsWrong(String cause, String nextStep, String due, String key) {
		assertThat(keys(new TypedCommentary(cause, nextStep, due, null), true)).containsExactly(key);
	}

	@Test
	void draftsMayLackSomethingButNotBeWrong() {
		assertThat(keys(new TypedCommentary("", "", "", null), false)).isEmpty();
		assertThat(keys(new TypedCommentary("", "", "", null), true)).hasSize(3);
		assertThat(keys(new TypedCommentary("长".repeat(1001), "\0", "2020", null), false))
			.containsExactly("actuals.check.text.long", "actuals.check.text.unreadable", "commentary.due.past");
	}

	private static List<String> keys(TypedCommentary typed, boolean submits) {
		return CHECKS.read(typed, VERDICT)
			.inTheWay(submits)
			.stream()
			.map((finding) -> finding.message().key())
			.toList();
	}

}
