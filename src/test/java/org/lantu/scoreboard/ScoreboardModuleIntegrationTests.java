package org.lantu.scoreboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lantu.ModuleTest;
import org.lantu.StatementCounter;
import org.lantu.scoreboard.answers.FigureView;
import org.lantu.scoreboard.answers.ScoreboardAnswers;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scoreboard without the pages and the API that show it: it judges every target, and
 * reads no more figures than are looked at.
 */
@ModuleTest
class ScoreboardModuleIntegrationTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Autowired
	private Scoreboard scoreboard;

	@Autowired
	private ScoreboardAnswers answers;

	@Autowired
	private StatementCounter statements;

	@Test
	void judgesEveryTargetOfEveryPlanInSixStatementsAndOneForPeers() {
		Moment today = Moment.asOf(TODAY);
		assertThat(this.statements.during(() -> this.scoreboard.board(today))).isLessThanOrEqualTo(7);
		Board board = this.scoreboard.board(today);
		assertThat(board.targets()).hasSizeGreaterThan(100);
		assertThat(board.targets()).extracting((judged) -> judged.plan()).isSubsetOf(board.plans());
		assertThat(board.targets()).allSatisfy((judged) -> assertThat(judged.verdict())
			.isEqualTo(Verdict.of(judged.assessment()).on(TODAY, judged.target().year())));
	}

	@Test
	void listOfFiguresIsCountedAndReadInPartByAtMostOneStatementEach() {
		List<FigureView> figures = figures();
		List<FigureView> whole = new ArrayList<>();
		assertThat(this.statements.during(() -> figures().forEach(whole::add))).isLessThanOrEqualTo(2);
		assertThat(whole).hasSizeGreaterThan(20);
		assertThat(this.statements.during(() -> {
			assertThat(figures.size()).isEqualTo(whole.size());
			assertThat(figures.subList(5, 15)).isEqualTo(whole.subList(5, 15));
			assertThat(figures.size()).isEqualTo(whole.size());
		})).isEqualTo(2);
		assertThat(figures.subList(whole.size(), whole.size())).isEmpty();
		assertThat(figures.get(3)).isEqualTo(whole.get(3));
	}

	private List<FigureView> figures() {
		return this.answers.figures(List.of(), List.of("rd-intensity"), 2015, null, TODAY, Locale.ENGLISH);
	}

}
