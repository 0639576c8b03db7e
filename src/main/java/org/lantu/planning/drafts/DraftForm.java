package org.lantu.planning.drafts;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.planning.drafts.parts.DraftField;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.drafts.parts.RecordedValues;

/**
 * The form of a row.
 *
 * @param title how the draft is called
 * @param goal the target on whose way a milestone is to be, in one line; {@code null} for
 * other rows
 * @param refused why it was not saved
 * @param offered what is offered where codes are typed, by the kind of field
 * @param changes whether the draft is one of changes of what is on file
 */
record DraftForm(long id, String title, DraftRow row, Opened opened, @Nullable String goal, @Nullable String refused,
		List<Field> fields, Map<String, List<Choice>> offered, boolean changes) {

	/** Which part of the draft it is. */
	public DraftPart part() {
		return this.row.part();
	}

	public boolean ofTarget() {
		return this.row.part() == DraftPart.TARGET;
	}

	public boolean ofHead() {
		return this.row.part().isHead();
	}

	/** Whether it is a promise, which can be judged. */
	public boolean judged() {
		return ofTarget() || this.row.part() == DraftPart.REVISION || this.row.part() == DraftPart.CORRECTION;
	}

	/** Whether what it speaks of is looked up before it is filled in. */
	public boolean looksUp() {
		return this.changes && (this.row.part().ofPlan() || RecordedValues.hasFor(this.row.part()));
	}

	/**
	 * How it was opened, which it brings back when it is sent.
	 *
	 * @param version the version of the draft on which it is based
	 * @param fresh whether it is to become a new row
	 * @param milestone the key of the target on whose way it is to be; empty for none
	 */
	record Opened(int version, boolean fresh, String milestone) {

	}

	/**
	 * A field.
	 *
	 * @param value what stands in it
	 * @param fault what is wrong with it
	 * @param remark what may be a slip of the pen
	 * @param hints what helps to fill it in, a sentence each
	 * @param there what stands there by now, where that is something else
	 * @param recorded what is on file of it
	 */
	record Field(DraftField field, String label, List<String> hints, String value, List<Choice> choices,
			@Nullable String fault, @Nullable String remark, @Nullable String there, @Nullable String recorded) {

		/** How it is typed. */
		public String input() {
			return this.field.input().name();
		}

		/** Whether others may be named than those that are offered. */
		public boolean open() {
			return this.field.input() == DraftField.Input.DEPARTMENTS;
		}

		/** Whether several of its choices may be ticked. */
		public boolean several() {
			return this.field.input().several() && !this.choices.isEmpty();
		}

		public String name() {
			return "f." + this.field.name();
		}

	}

	/** Something to choose. */
	record Choice(String value, String label, boolean chosen) {

	}

}
