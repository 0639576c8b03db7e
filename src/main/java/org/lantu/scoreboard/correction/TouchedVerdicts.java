package org.lantu.scoreboard.correction;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.CorrectedFigures;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.Revision;
import org.lantu.plan.PlanBook;
import org.lantu.plan.PlanBook.PromiseKey;
import org.lantu.plan.Target;
import org.lantu.plan.TargetRevision;
import org.lantu.progress.TargetKind;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.Effects;
import org.lantu.scoreboard.Effects.Effect;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;

import org.springframework.stereotype.Service;

/**
 * Tells which verdicts corrections touched: each target as it would stand today had what
 * was wrong stayed, and as it stands.
 */
@Service
public class TouchedVerdicts {

	private final Scoreboard scoreboard;

	private final CorrectedFigures figures;

	private final PlanBook planBook;

	TouchedVerdicts(Scoreboard scoreboard, CorrectedFigures figures, PlanBook planBook) {
		this.scoreboard = scoreboard;
		this.figures = figures;
		this.planBook = planBook;
	}

	/** By correction, those that turned a verdict or an outlook; others are left out. */
	public Map<Correction, List<Effect>> of(Collection<Correction> corrections, Moment moment) {
		List<String> regions = corrections.stream()
			.flatMap((correction) -> Stream.of(correction.was(), correction.now()))
			.filter(Objects::nonNull)
			.map(FigureKey::region)
			.distinct()
			.toList();
		Board board = this.scoreboard.ofRegions(regions, moment);
		Map<Long, Revision> vintages = this.figures.numbered(corrections.stream()
			.flatMap((correction) -> Stream.of(correction.subject().revision(), correction.subject().replacement()))
			.filter(Objects::nonNull)
			.toList());
		Map<Correction, Target> before = targetsBefore(corrections, board);
		Board earlier = before.isEmpty() ? board : this.scoreboard.ofTargets(before.values(), moment);
		Map<Correction, List<Effect>> touched = new HashMap<>();
		for (Correction correction : corrections) {
			Correction.Subject subject = correction.subject();
			List<Effect> effects = (subject.revision() != null)
					? new Effects(board).ofCorrecting(Objects.requireNonNull(vintages.get(subject.revision())),
							(subject.replacement() != null) ? vintages.get(subject.replacement()) : null)
					: ofTarget(before.get(correction), earlier, board);
			if (!effects.isEmpty()) {
				touched.put(correction, effects);
			}
		}
		return touched;
	}

	private static List<Effect> ofTarget(@Nullable Target before, Board earlier, Board board) {
		if (before == null) {
			return List.of();
		}
		JudgedTarget was = earlier.targets()
			.stream()
			.filter((judged) -> judged.target().equals(before))
			.findFirst()
			.orElseThrow();
		return board.target(before.plan(), before.code())
			.map((now) -> new Effect(was, now))
			.filter(Effect::changes)
			.stream()
			.toList();
	}

	/** The corrected targets as they had been copied. */
	private Map<Correction, Target> targetsBefore(Collection<Correction> corrections, Board board) {
		Map<Correction, Target> before = new HashMap<>();
		Map<PromiseKey, TargetRevision> promises = this.planBook.promises(corrections.stream()
			.filter((correction) -> correction.subject().target() != null && !correction.subject().shared())
			.map(TouchedVerdicts::promise)
			.toList());
		for (Correction correction : corrections) {
			FigureKey was = correction.was();
			Correction.Subject subject = correction.subject();
			if (subject.plan() != null && subject.target() != null && !subject.shared() && was != null) {
				board.target(subject.plan(), subject.target())
					.map(JudgedTarget::target)
					.ifPresent((now) -> before.put(correction,
							new Target(now.plan(), now.code(), now.ordinal(), now.pillar(), was.indicator(), was.year(),
									TargetKind.valueOf(Objects.requireNonNull(subject.kind())),
									List.of(Objects.requireNonNull(promises.get(promise(correction)))))));
			}
		}
		return before;
	}

	private static PromiseKey promise(Correction correction) {
		Correction.Subject subject = correction.subject();
		return new PromiseKey(Objects.requireNonNull(subject.plan()), Objects.requireNonNull(subject.target()),
				Objects.requireNonNull(subject.promise()));
	}

}
