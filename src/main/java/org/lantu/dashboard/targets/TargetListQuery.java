package org.lantu.dashboard.targets;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.scoreboard.JudgedTarget;

/**
 * Which targets a list shows, and how; all of it lives in the address.
 *
 * @param year the year due; {@code null} for all
 * @param verdict the name of a verdict; empty for all
 * @param region the code of a region; empty for all
 * @param sort the order within a group
 * @param group what makes a group; empty for one list
 * @param sheet which part of a long list, the first 1
 */
record TargetListQuery(@Nullable Integer year, String verdict, String region, String sort, String group, int sheet) {

	boolean leaves(JudgedTarget judged) {
		return (this.year == null || judged.target().year() == this.year)
				&& (this.verdict.isEmpty() || judged.verdict().name().equals(this.verdict))
				&& (this.region.isEmpty() || judged.region().code().equals(this.region));
	}

	TargetListQuery onSheet(int number) {
		return new TargetListQuery(this.year, this.verdict, this.region, this.sort, this.group, number);
	}

	/** Its address; what is not chosen is left out. */
	Address address() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("year", (this.year != null) ? this.year.toString() : "");
		parameters.put("verdict", this.verdict);
		parameters.put("region", this.region);
		parameters.put("group", this.group);
		parameters.put("sort", this.sort);
		parameters.put("sheet", (this.sheet > 1) ? Integer.toString(this.sheet) : "");
		parameters.values().removeIf(String::isEmpty);
		return new Address(Addresses.TARGETS, parameters);
	}

}
