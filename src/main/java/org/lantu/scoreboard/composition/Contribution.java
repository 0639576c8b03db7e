package org.lantu.scoreboard.composition;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Interval;
import org.lantu.reference.Region;
import org.lantu.scoreboard.JudgedTarget;

/**
 * What a province, or the nation, has to say of an indicator in a year.
 *
 * @param from on what it rests
 * @param target the target that it is taken from; {@code null} where it is none
 * @param others targets of the same year that are not taken
 * @param value a level of the indicator, the middle of an outlook; {@code null} where
 * nothing is on file
 * @param interval all levels that go with it: of a target the one that it asks for, of an
 * outlook its 80 % interval; {@code null} where the value is
 */
public record Contribution(Region region, From from, @Nullable JudgedTarget target, List<JudgedTarget> others,
		@Nullable Double value, @Nullable Interval interval) {

	/** The code of the plan whose target it is; {@code null} where it is none. */
	public @Nullable String plan() {
		return (this.target != null) ? this.target.plan().code() : null;
	}

	/** The code of the target in its plan; {@code null} where it is none. */
	public @Nullable String code() {
		return (this.target != null) ? this.target.target().code() : null;
	}

	/** The id of the document of the target; {@code null} where it is none. */
	public @Nullable String source() {
		return (this.target != null) ? this.target.source().id() : null;
	}

	/** On what it rests. */
	public enum From {

		/** A target asks for it. */
		TARGET,
		/** No target does, and the figure of the year is on file. */
		FIGURE,
		/** Neither is: where the indicator is heading. */
		OUTLOOK,
		/** Nothing is on file from which it could be told. */
		NOTHING

	}

}
