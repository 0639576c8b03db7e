package org.lantu.entry.files;

import java.util.List;

/**
 * What came of an import.
 *
 * @param fault why it was not taken back; empty where it was, or nobody asked
 * @param undoable whether something is left to take back
 * @param counts how many of its figures stand where
 * @param undone how often it was taken back, the newest first
 */
record ImportOutcome(String fault, boolean undoable, List<Count> counts, List<Undone> undone) {

	/** So many figures of one kind. */
	record Count(int number, String word) {

	}

	/**
	 * A taking back.
	 *
	 * @param facts who asked for it, and when
	 * @param told what was left alone or kept, and why
	 */
	record Undone(String facts, String reason, List<Count> counts, List<Told> told) {

	}

	/** A figure that was left alone or kept, and why. */
	record Told(String href, String figure, String why) {

	}

}
