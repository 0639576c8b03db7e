package org.lantu.scoreboard;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.lantu.platform.facts.KeptFacts;
import org.lantu.platform.facts.PublishedState;
import org.lantu.progress.Assessment;
import org.lantu.progress.Promise;

import org.springframework.stereotype.Component;

/**
 * What was judged of the targets of plans, kept as long as nothing else is published: the
 * overview, the lists and the pages of regions and plans ask for the same targets on the
 * same day.
 */
@Component
class KeptJudgements {

	/** So many hold all that the nation and its provinces promised. */
	private static final int MOST_KEPT = 800;

	private final KeptFacts<Asked, Alone> alone;

	private final KeptFacts<Asked, Assessment> among;

	KeptJudgements(PublishedState state) {
		this.alone = KeptFacts.workedOut(state, MOST_KEPT);
		this.among = KeptFacts.workedOut(state, MOST_KEPT);
	}

	/** Those of this moment, to be asked for before what is judged is read. */
	Judgements now() {
		return new Judgements(this.alone.now(), this.among.now());
	}

	/** Those of targets that may differ from what their plans say: none is kept. */
	static Judgements anew() {
		return new Judgements((asked, judge) -> judge.apply(asked), (asked, judge) -> judge.apply(asked));
	}

	/** Judges what is not kept. */
	record Judgements(BiFunction<Asked, Function<Asked, Alone>, Alone> kept,
			BiFunction<Asked, Function<Asked, Assessment>, Assessment> keptAmong) {

		/** How a target is judged by its own figures. */
		Alone alone(TargetJudge judge, Moment moment) {
			return this.kept.apply(Asked.of(judge, moment),
					(asked) -> new Alone(judge.promise(moment), judge.assess(moment), judge.history(moment)));
		}

		/** How it is judged where its outlook borrows from others. */
		Assessment among(TargetJudge judge, Moment moment) {
			return this.keptAmong.apply(Asked.of(judge, moment), (asked) -> judge.assess(moment));
		}

	}

	/** A target, and from where one looks at it. */
	record Asked(String plan, String target, Moment moment) {

		static Asked of(TargetJudge judge, Moment moment) {
			return new Asked(judge.target().plan(), judge.target().code(), moment);
		}

	}

	/**
	 * A judgement by a target's own figures.
	 *
	 * @param terms the promise as the judge was asked
	 * @param history how the verdict came about, the oldest first
	 */
	record Alone(Promise terms, Assessment assessment, List<VerdictPeriod> history) {
	}

}
