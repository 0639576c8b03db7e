package org.lantu.scoreboard;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.actuals.footing.Footings;
import org.lantu.progress.Assessment;

/**
 * What figures do to verdicts: to those of their own year, and to every other that rests
 * on them as the base of a growth, the term of a sum, a baseline or a step of the path.
 * It asks no database; the board has been loaded once.
 */
public final class Effects {

	private final Board board;

	/**
	 * @param board with the plans of the figures' regions
	 */
	public Effects(Board board) {
		this.board = board;
	}

	/**
	 * What would change if figures were published, all of them together.
	 * @param footings on what they will rest then
	 */
	public List<Effect> ofPublishing(Collection<Revision> figures, Footings footings) {
		return judge(figures, (series, figure) -> series.with(footings.settled(figure))).filter(Effect::changes)
			.toList();
	}

	/**
	 * What would change if figures that the board knows were withdrawn, all of them
	 * together.
	 */
	public List<Effect> ofWithdrawing(Collection<Revision> figures) {
		return judge(figures, Series::without).filter(Effect::changes).toList();
	}

	/** What has changed since figures that the board knows were published together. */
	public List<Effect> ofPublished(Collection<Revision> figures) {
		return judge(figures, Series::without).map((effect) -> new Effect(effect.after(), effect.before()))
			.filter(Effect::changes)
			.toList();
	}

	/**
	 * What a correction has changed.
	 * @param wrong the vintage that counts no more
	 * @param right the one in its place, which the board knows; {@code null} for none
	 */
	public List<Effect> ofCorrecting(Revision wrong, @Nullable Revision right) {
		List<Revision> figures = Stream.of(wrong, right).filter(Objects::nonNull).toList();
		return judge(figures, (series, figure) -> figure.equals(wrong) ? series.with(figure) : series.without(figure))
			.map((effect) -> new Effect(effect.after(), effect.before()))
			.filter(Effect::changes)
			.toList();
	}

	private Stream<Effect> judge(Collection<Revision> figures, BiFunction<Series, Revision, Series> act) {
		return this.board.targets().stream().filter((judged) -> rests(judged, figures)).map((judged) -> {
			Series other = judged.series();
			for (Revision figure : figures) {
				other = belongs(judged, figure) ? act.apply(other, figure) : other;
			}
			return new Effect(judged, judged.by(other, judged.moment()));
		});
	}

	private static boolean rests(JudgedTarget judged, Collection<Revision> figures) {
		return figures.stream().anyMatch((figure) -> belongs(judged, figure));
	}

	private static boolean belongs(JudgedTarget judged, Revision figure) {
		return judged.region().code().equals(figure.region()) && judged.indicator().code().equals(figure.indicator());
	}

	/** A target before and after. */
	public record Effect(JudgedTarget before, JudgedTarget after) {

		/** Whether another verdict stands at the head of the target's page. */
		public boolean turns() {
			return this.before.verdict() != this.after.verdict();
		}

		/** Whether another verdict stands, or another outlook. */
		public boolean changes() {
			Assessment now = this.before.assessment();
			Assessment then = this.after.assessment();
			return turns() || now.outlook() != then.outlook();
		}

	}

}
