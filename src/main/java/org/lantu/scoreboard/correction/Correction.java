package org.lantu.scoreboard.correction;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.reference.Bilingual;

/**
 * Something that this portal had copied wrongly ({@code docs/domain.md} section 1).
 *
 * @param id ascending, and never another's
 * @param edition with which it came: until then, what was wrong was served
 * @param was where it stood; {@code null} for a source
 * @param now where it stands; {@code null} where it was withdrawn, and for a source
 * @param subject what was wrong
 * @param fields what is different now
 */
public record Correction(long id, long edition, Instant at, Bilingual reason, @Nullable FigureKey was,
		@Nullable FigureKey now, Subject subject, List<Field> fields) {

	/** Whether nothing took its place. */
	public boolean withdrawn() {
		return this.was != null && this.now == null;
	}

	/**
	 * What was wrong: a figure, a target, a share of one or a source.
	 *
	 * @param revision the number of the wrong vintage of a figure
	 * @param replacement the number of the one in its place
	 * @param plan the plan of a target
	 * @param target its code, which stays
	 * @param promise the number of the wrong promise
	 * @param kind the kind of target that it was
	 * @param source the id of a source
	 * @param shared whether it is what the region is given of the target
	 */
	public record Subject(@Nullable Long revision, @Nullable Long replacement, @Nullable String plan,
			@Nullable String target, @Nullable Integer promise, @Nullable String kind, @Nullable String source,
			boolean shared) {

	}

	/**
	 * A field that is different now, as it is written in the tables.
	 *
	 * @param was {@code null} where it was empty
	 * @param now {@code null} where it is empty now, or nothing took its place
	 */
	public record Field(String name, @Nullable String was, @Nullable String now) {

	}

}
