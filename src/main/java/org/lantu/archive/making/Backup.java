package org.lantu.archive.making;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A backup that the portal made, or tried to.
 *
 * @param made what was made; none where that was not possible
 * @param provenAt when it was proven; none where it was not, or is not yet
 * @param fault what was wrong
 */
public record Backup(Instant begunAt, @Nullable Made made, @Nullable Instant provenAt, @Nullable Fault fault) {

	/**
	 * An archive.
	 *
	 * @param file where it is
	 * @param figures all that the ledger had, whatever their state
	 */
	public record Made(String file, long bytes, long edition, long figures) {

	}

	/** A sentence in both languages. */
	public record Fault(String chinese, String english) {

	}

}
