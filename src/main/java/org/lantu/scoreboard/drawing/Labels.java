package org.lantu.scoreboard.drawing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds room for the texts of a chart: of the places proposed, the one that covers least
 * of what is drawn.
 */
public final class Labels {

	private static final double TEXT = 40;

	private static final double DOT = 6;

	private static final double OUTSIDE = 100;

	private static final double PREFERENCE = 8;

	private final List<Taken> taken = new ArrayList<>();

	private final Box within;

	Labels(Box within) {
		this.within = within;
	}

	/** A rectangle. */
	record Box(double left, double top, double right, double bottom) {

		double area() {
			return Math.max(0, this.right - this.left) * Math.max(0, this.bottom - this.top);
		}

		double shared(Box other) {
			if (this.left >= other.right || other.left >= this.right || this.top >= other.bottom
					|| other.top >= this.bottom) {
				return 0;
			}
			return (Math.min(this.right, other.right) - Math.max(this.left, other.left))
					* (Math.min(this.bottom, other.bottom) - Math.max(this.top, other.top));
		}

	}

	/** Where a text may stand: its point, the baseline and the anchor. */
	record Spot(double x, double y, String anchor) {

		Box box(double width, double size) {
			double left = switch (this.anchor) {
				case "end" -> this.x - width;
				case "middle" -> this.x - width / 2;
				default -> this.x;
			};
			return new Box(left - 1, this.y - size * 0.85, left + width + 1, this.y + size * 0.2);
		}

	}

	private record Taken(Box box, double weight) {
	}

	/** Says that a dot is drawn here. */
	void dot(double x, double y, double radius) {
		this.taken.add(new Taken(new Box(x - radius, y - radius, x + radius, y + radius), DOT));
	}

	/** Says that a dot is drawn here that no text may cover. */
	void ring(double x, double y, double radius) {
		this.taken.add(new Taken(new Box(x - radius, y - radius, x + radius, y + radius), TEXT));
	}

	/** Says that a line is drawn here. */
	void line(double fromX, double fromY, double toX, double toY, double weight) {
		int steps = (int) Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 4);
		for (int i = 0; i <= steps; i++) {
			double x = (steps == 0) ? fromX : fromX + (toX - fromX) * i / steps;
			double y = (steps == 0) ? fromY : fromY + (toY - fromY) * i / steps;
			this.taken.add(new Taken(new Box(x - 2, y - 2, x + 2, y + 2), weight));
		}
	}

	/**
	 * The best of some spots, the preferred first; takes its room.
	 * @return {@code null} where each would cover another text, and the text can be
	 * spared
	 */
	@Nullable Spot place(double width, double size, boolean spare, List<Spot> spots) {
		Spot best = spots.get(0);
		double least = Double.MAX_VALUE;
		for (int i = 0; i < spots.size(); i++) {
			double cost = cost(spots.get(i).box(width, size), i * PREFERENCE, least);
			if (cost < least) {
				least = cost;
				best = spots.get(i);
			}
		}
		Box box = best.box(width, size);
		if (spare && this.taken.stream().anyMatch((one) -> one.weight() == TEXT && one.box().shared(box) > 0)) {
			return null;
		}
		this.taken.add(new Taken(box, TEXT));
		return best;
	}

	/** What a place costs; no more is added up than the least that any did. */
	private double cost(Box box, double handicap, double least) {
		double cost = handicap + OUTSIDE * (box.area() - box.shared(this.within));
		for (Taken one : this.taken) {
			if (cost >= least) {
				return cost;
			}
			cost += one.weight() * one.box().shared(box);
		}
		return cost;
	}

	/** About how wide a text is set. */
	public static double width(String text, double size) {
		return size * text.codePoints()
			.mapToDouble((point) -> (point > 0x2E80 || "≈≥≤".indexOf(point) >= 0) ? 1
					: (".,:;' il".indexOf(point) >= 0) ? 0.3 : 0.58)
			.sum();
	}

	/** A text cut to the room that there is. */
	public static String fit(String text, double size, double room) {
		if (width(text, size) <= room) {
			return text;
		}
		int end = text.length();
		while (end > 1 && width(text.substring(0, end), size) > room - size) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end) + "…";
	}

}
