package org.lantu.dashboard.parts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.departments.Responsible;
import org.lantu.scoreboard.wording.Explanation;

/**
 * A target as a row of a scorecard.
 *
 * @param bullet the drawn attainment; empty where there is none
 * @param plan whose target it is, where the list is not that of one plan
 * @param answering who answers for it; {@code null} where nobody is on file
 * @param commentary where its region says why it came so; {@code null} where nothing is
 * said
 */
public record TargetRow(Ruling ruling, Link name, String promise, String unit, Numbers numbers, String bullet,
		String spark, Link source, @Nullable Link plan, @Nullable Answering answering, @Nullable Link commentary) {

	private static final int NARROW = 8;

	/**
	 * What was decided of it.
	 *
	 * @param why the sentence of a verdict that needs one; {@code null} for a quiet one
	 */
	record Ruling(String glyph, String word, @Nullable String outlook, @Nullable Explanation why) {
	}

	/**
	 * Its numbers.
	 *
	 * @param soFar how much of the target is reached while the year due has no figure, or
	 * {@code null}
	 */
	record Numbers(Cell baseline, Cell target, Cell actual, Cell gap, String attainment, @Nullable String soFar) {
	}

	/** Whether its numbers are too long to stand four abreast on a phone. */
	public boolean wide() {
		return Stream.of(this.numbers.baseline, this.numbers.target, this.numbers.actual, this.numbers.gap)
			.anyMatch((cell) -> cell.symbol().length() + cell.text().length() > NARROW);
	}

	/** The same row in a list of several plans. */
	public TargetRow among(Link other, Link ofPlan) {
		return new TargetRow(this.ruling, other, this.promise, this.unit, this.numbers, this.bullet, this.spark,
				this.source, ofPlan, this.answering, this.commentary);
	}

	/** The same row with those who answer for it. */
	public TargetRow answeredBy(@Nullable Answering departments) {
		return new TargetRow(this.ruling, this.name, this.promise, this.unit, this.numbers, this.bullet, this.spark,
				this.source, this.plan, departments, this.commentary);
	}

	/** The same row with what its region says of it. */
	public TargetRow commented(@Nullable Link said) {
		return new TargetRow(this.ruling, this.name, this.promise, this.unit, this.numbers, this.bullet, this.spark,
				this.source, this.plan, this.answering, said);
	}

	/** The departments that answer for something: who leads and who supports. */
	public record Answering(List<Link> lead, List<Link> support) {

		/** Those on file; {@code null} where there is none. */
		public static @Nullable Answering of(List<Responsible> responsible, Presenter presenter) {
			return responsible.isEmpty() ? null : new Answering(links(responsible, Responsible.Role.LEAD, presenter),
					links(responsible, Responsible.Role.SUPPORT, presenter));
		}

		private static List<Link> links(List<Responsible> responsible, Responsible.Role role, Presenter presenter) {
			return responsible.stream()
				.filter((one) -> one.role() == role)
				.map((one) -> presenter.link(one.department()))
				.toList();
		}

		/** The names of some of them as one text. */
		public static String names(List<Link> departments, Presenter presenter) {
			return departments.stream()
				.map(Link::text)
				.collect(Collectors.joining(presenter.message("department.and")));
		}

	}

}
