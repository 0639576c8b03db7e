package org.lantu.dashboard.address;

import java.util.LinkedHashMap;
import java.util.Map;

import org.lantu.actuals.Revision;
import org.lantu.reference.Region;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;

/**
 * The paths of the pages, written here only.
 */
public final class Addresses {

	public static final String PLANS = "/plans";

	public static final String REGIONS = "/regions";

	public static final String INDICATORS = "/indicators";

	public static final String TARGETS = "/targets";

	public static final String DEPARTMENTS = "/departments";

	public static final String SOURCES = "/sources";

	public static final String COMPARE = "/compare";

	public static final String CHANGES = "/changes";

	public static final String CORRECTIONS = "/corrections";

	public static final String METHOD = "/method";

	public static final String ACCOUNTS = "/accounts";

	private Addresses() {
	}

	public static String region(String code) {
		return REGIONS + "/" + code;
	}

	/** All indicators of a region, and the region among its peers. */
	public static String profile(String code) {
		return region(code) + "/profile";
	}

	public static String indicator(String code) {
		return INDICATORS + "/" + code;
	}

	/** The targets of all provinces for an indicator, put together. */
	public static String composition(String code) {
		return indicator(code) + "/composition";
	}

	public static String plan(String code) {
		return PLANS + "/" + code;
	}

	public static String target(JudgedTarget judged) {
		return target(judged.plan().code(), judged.target().code());
	}

	public static String target(String plan, String code) {
		return plan(plan) + "/targets/" + code;
	}

	/** For what a department answers. */
	public static String department(String code) {
		return DEPARTMENTS + "/" + code;
	}

	/** The history of a measure. */
	public static String measure(String plan, int number) {
		return plan(plan) + "/measures/" + number;
	}

	public static String source(String id) {
		return SOURCES + "/" + id;
	}

	/** The history of a figure. */
	public static String figure(Revision revision) {
		return figure(revision.region(), revision.indicator(), revision.year());
	}

	/** The same by its key. */
	public static String figure(String region, String indicator, int year) {
		return "/figures/" + region + "/" + indicator + "/" + year;
	}

	/** The account of a period, as "first-last". */
	public static String account(String period) {
		return ACCOUNTS + "/" + period;
	}

	/** What is told in a meeting of whatever another page is of. */
	public static String briefing(String page) {
		return page + "/briefing";
	}

	/** The feed of what changes of a region, a plan or an indicator. */
	public static Address feed(String parameter, String code) {
		return new Address(CHANGES + ".atom", Map.of(parameter, code));
	}

	/** The list of the targets of all plans that have a verdict in a year due. */
	public static Address targets(int year, Verdict verdict) {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("year", Integer.toString(year));
		parameters.put("verdict", verdict.name());
		if (verdict == Verdict.DANGER) {
			parameters.put("sort", "probability");
		}
		return new Address(TARGETS, parameters);
	}

	/** The list of all targets that have a verdict. */
	public static Address targets(Verdict verdict) {
		return new Address(TARGETS, Map.of("verdict", verdict.name()));
	}

	/** The list of the targets of a region that have a verdict. */
	public static Address targets(Region region, Verdict verdict) {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("verdict", verdict.name());
		parameters.put("region", region.code());
		return new Address(TARGETS, parameters);
	}

}
