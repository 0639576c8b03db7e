package org.lantu.planning.drafts.parts;

import java.util.Map;

import org.lantu.planning.written.SeedingCall;

/**
 * A row of a draft: a call, which in the draft of a plan does not name the plan yet.
 *
 * @param key tells it from the others of its draft
 * @param changed with which version of the draft it became what it is
 * @param call the call
 */
public record DraftRow(String key, int changed, SeedingCall call) {

	public static DraftRow of(String key, DraftPart part, Map<String, String> arguments) {
		return new DraftRow(key, 0, new SeedingCall(0, part.function(), arguments));
	}

	public DraftPart part() {
		return DraftPart.of(this.call.function()).orElseThrow();
	}

	/** What is said of an argument; an empty text for nothing. */
	public String get(String argument) {
		return this.call.must(argument);
	}

	/** How it is named by others; an empty text where it is not. */
	public String name() {
		return switch (part()) {
			case DOCUMENT -> get("id");
			case PILLAR -> get("name_zh");
			case TARGET -> SeedingCall.targetCode(this.call.arguments());
			case KEPT_CODE, DEPARTMENT, INDICATOR, REGION -> get("code");
			default -> "";
		};
	}

	/** Whether it is a target of an earlier year on the way to another. */
	public boolean leadsTo(DraftRow other) {
		return other.part() == part() && get("indicator").equals(other.get("indicator"))
				&& get("kind").equals(other.get("kind")) && get("year").compareTo(other.get("year")) < 0;
	}

	/** The same in another version, with other arguments. */
	public DraftRow with(int version, Map<String, String> arguments) {
		return new DraftRow(this.key, version, new SeedingCall(0, this.call.function(), arguments));
	}

	public boolean says(DraftRow other) {
		return this.call.equals(other.call);
	}

}
