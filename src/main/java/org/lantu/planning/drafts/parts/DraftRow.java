package org.lantu.planning.drafts;

import java.util.Map;

import org.lantu.planning.written.SeedingCall;

/**
 * A row of a draft: a call that does not name its plan yet.
 *
 * @param key tells it from the others of its draft
 * @param changed with which version of the draft it became what it is
 * @param call the call
 */
record DraftRow(String key, int changed, SeedingCall call) {

	static DraftRow of(String key, DraftPart part, Map<String, String> arguments) {
		return new DraftRow(key, 0, new SeedingCall(0, part.function(), arguments));
	}

	DraftPart part() {
		return DraftPart.of(this.call.function()).orElseThrow();
	}

	/** What is said of an argument; an empty text for nothing. */
	String get(String argument) {
		return this.call.must(argument);
	}

	/** The same in another version, with other arguments. */
	DraftRow with(int version, Map<String, String> arguments) {
		return new DraftRow(this.key, version, new SeedingCall(0, this.call.function(), arguments));
	}

	boolean says(DraftRow other) {
		return this.call.equals(other.call);
	}

}
