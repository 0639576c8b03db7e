package org.lantu.dashboard.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.TrackRecords;
import org.lantu.progress.Outlook;
import org.lantu.progress.Path;
import org.lantu.progress.Projection;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.backtest.BackTestReport;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Answers the three questions of a target: whether it was kept, where it stands on its
 * path, and whether it will be reached.
 */
class TargetAnswers {

	private final JudgedTarget judged;

	private final Presenter presenter;

	TargetAnswers(JudgedTarget judged, Presenter presenter) {
		this.judged = judged;
		this.presenter = presenter;
	}

	List<TargetPage.Answer> answers(Optional<BackTestReport> report) {
		List<TargetPage.Answer> answers = new ArrayList<>();
		answers.add(new TargetPage.Answer(this.presenter.message("question.kept"), this.judged.kept().glyph(),
				this.presenter.word(this.judged.kept()),
				this.presenter.message("rule." + this.judged.assessment().reason().name())
						+ ((this.judged.verdict() == Verdict.DANGER) ? this.presenter.message("answer.kept.danger")
								: "")));
		Path path = this.judged.assessment().path();
		if (path == null) {
			answers.add(new TargetPage.Answer(this.presenter.message("question.path"), null,
					this.presenter.message(early() ? "answer.over.early" : "answer.over"),
					this.presenter.message(early() ? "answer.path.early" : "answer.path.over")));
		}
		else {
			answers.add(new TargetPage.Answer(this.presenter.message("question.path"), null,
					this.presenter.message("answer.path." + path.state().name()), path(path)));
		}
		answers.add(outlook(report));
		return answers;
	}

	/** Whether it was decided before the year due had a figure. */
	private boolean early() {
		int due = this.judged.target().year();
		return this.judged.assessment().actual() != null
				&& this.judged.assessment().inputs().stream().noneMatch((figure) -> figure.year() == due);
	}

	private TargetPage.Answer outlook(Optional<BackTestReport> report) {
		Outlook outlook = this.judged.assessment().outlook();
		if (outlook == null) {
			boolean over = this.judged.verdict().decided();
			return new TargetPage.Answer(this.presenter.message("question.outlook"), null,
					this.presenter
						.message(!over ? "answer.outlook.none" : early() ? "answer.over.early" : "answer.over"),
					this.presenter.message(!over ? "answer.outlook.none.why"
							: early() ? "answer.outlook.early" : "answer.outlook.over"));
		}
		Projection projection = this.judged.assessment().projection();
		int decimals = Math.max(this.judged.indicator().decimals(), this.judged.promise().demand().decimals());
		String text = (projection == null) ? this.presenter.message("rule.outlook." + outlook.name())
				: this.presenter.message("rule.outlook." + outlook.name()) + this.presenter.message(
						"answer.outlook.projection", Presenter.year(projection.year()),
						Amounts.number(projection.low(), decimals), Amounts.number(projection.high(), decimals));
		return new TargetPage.Answer(this.presenter.message("question.outlook"), null,
				this.presenter.message("outlook." + outlook.name()),
				text + report.map((made) -> TrackRecords.sentences(made, this.judged, outlook, this.presenter))
					.orElse(""));
	}

	private String path(Path path) {
		if (path.expected() == null || path.distance() == null || path.year() == null) {
			return this.presenter.message("answer.path.none");
		}
		int decimals = Math.max(this.judged.indicator().decimals(), this.judged.promise().demand().value().scale());
		String across = path.across() ? this.presenter.message("answer.path.across") : "";
		return this.presenter.message(path.interpolated() ? "answer.path.interpolated" : "answer.path.milestone",
				Presenter.year(path.year()), Amounts.number(path.expected(), decimals),
				Amounts.number(path.expected() + path.distance(), decimals), Amounts.signed(path.distance(), decimals))
				+ across;
	}

}
