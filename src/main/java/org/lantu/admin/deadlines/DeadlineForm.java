package org.lantu.admin.deadlines;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.due.Deadline;

/**
 * What stands in the fields of a deadline, as it was typed; any may be missing.
 *
 * @param region whose deadline it is; {@link #ALL} for all that have none of their own
 * @param seen the deadline that the form is based on; empty for none
 * @param remove whether it is to be taken away
 */
record DeadlineForm(@Nullable String region, @Nullable String seen, @Nullable String day, @Nullable String lead,
		@Nullable String from, @Nullable String remove) {

	/** In place of a region. */
	static final String ALL = "all";

	/** An empty form, for a region that has no deadline of its own. */
	static DeadlineForm empty(int lastYear) {
		return new DeadlineForm("", "", "", "14", String.valueOf(lastYear), null);
	}

	/** What is typed to say this. */
	static DeadlineForm of(String region, Deadline deadline) {
		return new DeadlineForm(region, deadline.told(), deadline.monthAndDay(), String.valueOf(deadline.lead()),
				String.valueOf(deadline.firstYear()), null);
	}

	/** The same, based on another deadline. */
	DeadlineForm basedOn(@Nullable Deadline deadline) {
		return new DeadlineForm(this.region, (deadline != null) ? deadline.told() : "", this.day, this.lead, this.from,
				this.remove);
	}

	/** Whether it is based on this. */
	boolean saw(@Nullable Deadline deadline) {
		return Objects.requireNonNullElse(this.seen, "").equals((deadline != null) ? deadline.told() : "");
	}

}
