package org.lantu.entry.reminders;

import org.lantu.followup.commenting.CommentaryEntry;
import org.lantu.followup.reporting.ReportEntry;

/**
 * Says what something on its way is about.
 */
public final class Matters {

	private Matters() {
	}

	/** What a report is about. */
	public static Matter of(ReportEntry entry) {
		return new MeasureMatter(entry.plan(), entry.region(), entry.measure());
	}

	/** What a commentary is about. */
	public static Matter of(CommentaryEntry entry) {
		return new TargetMatter(entry.plan(), entry.region(), entry.target());
	}

}
