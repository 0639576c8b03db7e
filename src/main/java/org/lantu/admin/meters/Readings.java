package org.lantu.admin.meters;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.notices.MailCount;

/**
 * What the database says, at one moment.
 *
 * @param clockAhead by how much its clock is ahead of the portal's
 * @param mail of today
 */
record Readings(Content content, Duration clockAhead, MailCount mail, BackupReading backup) {

	/**
	 * What there is of plans and figures, and what waits.
	 *
	 * @param latestEdition the newest edition, perhaps not judged yet
	 * @param figures the published figures
	 * @param untold what listeners are still to be told
	 */
	record Content(long latestEdition, long figures, long drafts, long submitted, long returned, long untold) {

	}

	/**
	 * The last backups.
	 *
	 * @param madeAt when the last one was begun that could be made
	 * @param provenAt when the last one was begun that was proven
	 * @param fault whether something was wrong with the last
	 */
	record BackupReading(@Nullable Instant madeAt, @Nullable Instant provenAt, boolean fault) {

	}

}
