package org.lantu.archive;

import org.jspecify.annotations.Nullable;
import org.lantu.archive.locking.ArchiveLock;

/**
 * What can be read of every archive, also of a locked one and of one that a later portal
 * wrote.
 *
 * @param lantu the number of the format
 * @param lock how a password opens it; none where it is open
 */
record ArchiveHead(int lantu, ArchiveLock.@Nullable Salted lock) {

	static final String NAME = "archive.json";

	/** The format that this portal writes, and the newest that it reads. */
	static final int FORMAT = 1;

}
