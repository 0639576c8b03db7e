package org.lantu.admin.system;

import java.time.Instant;

/**
 * What the database says of itself.
 *
 * @param server the version of PostgreSQL
 * @param bytes how large it is
 * @param figures the published figures
 * @param now what it takes for now
 * @param latestEdition the newest edition, perhaps not judged yet
 * @param untold what listeners are still to be told
 */
record DatabaseState(String server, long bytes, long figures, Instant now, long latestEdition, long untold,
		Schema schema) {

	/**
	 * The last migration.
	 *
	 * @param migrations how many there were in all
	 */
	record Schema(String version, String description, Instant at, long migrations) {

	}

}
