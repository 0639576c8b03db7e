package org.lantu.dashboard.parts;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.lantu.dashboard.address.Addresses;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.wording.Amounts;

/**
 * How many of some targets have each verdict, the worst first, and each as a shape.
 */
public record Summary(int total, List<Part> parts, List<Shape> tally) {

	/** One verdict: how many have it, as "1 项未达成". */
	record Part(String glyph, String text) {
	}

	/** One target: a shape that leads to it; or a verdict, and how many have it. */
	public record Shape(String glyph, String href, String label, @Nullable String number) {
	}

	/** So many targets of a page are all drawn; of more, verdicts are counted. */
	private static final int MOST = 300;

	public static Summary of(List<JudgedTarget> targets, Presenter presenter) {
		List<Part> parts = Board.count(targets)
			.entrySet()
			.stream()
			.map((entry) -> new Part(entry.getKey().glyph(),
					presenter.message("count." + entry.getKey().name(), Amounts.number(entry.getValue(), 0))))
			.toList();
		List<Shape> tally = targets.stream()
			.sorted(Board.WORST_FIRST)
			.map((judged) -> new Shape(judged.verdict().glyph(), Addresses.target(judged), presenter.named(judged),
					null))
			.toList();
		return new Summary(targets.size(), parts, tally);
	}

	/**
	 * The same where a page shows many of them.
	 * @param shown how many targets the page shows
	 * @param address where the targets are told of one by one
	 */
	public static Summary of(List<JudgedTarget> targets, int shown, String address, Presenter presenter) {
		if (shown <= MOST) {
			return of(targets, presenter);
		}
		List<Shape> tally = Board.count(targets)
			.entrySet()
			.stream()
			.map((entry) -> new Shape(entry.getKey().glyph(), address,
					presenter.message("count." + entry.getKey().name(), Amounts.number(entry.getValue(), 0)),
					Amounts.number(entry.getValue(), 0)))
			.toList();
		return new Summary(targets.size(), List.of(), tally);
	}

}
