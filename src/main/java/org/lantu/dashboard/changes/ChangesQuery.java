package org.lantu.dashboard.changes;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.platform.BadParameterException;
import org.lantu.scoreboard.edition.ChangeSelection;
import org.lantu.scoreboard.edition.EditionChange;
import org.lantu.scoreboard.edition.Since;

/**
 * Which changes a page or a feed shows; all of it lives in the address.
 *
 * @param since a day from whose beginning on, or the number of an edition after which;
 * empty for all
 * @param region the code of a region; empty for all
 * @param indicator the code of an indicator; empty for all
 * @param plan the code of a plan; empty for all
 * @param kinds empty for all
 */
record ChangesQuery(String since, String region, String indicator, String plan, Set<EditionChange.Kind> kinds) {

	/**
	 * Reads the parameters.
	 * @throws BadParameterException where {@code since} is neither a day nor a number
	 */
	static ChangesQuery of(QueryParameters query) {
		String since = query.text("since");
		Since.of(since);
		return new ChangesQuery(since, query.code("region"), query.code("indicator"), query.code("plan"),
				query.all("kind", EditionChange.Kind.class));
	}

	/** All changes since a day. */
	static ChangesQuery ofAll(LocalDate since) {
		return new ChangesQuery(since.toString(), "", "", "", Set.of());
	}

	/** The changes of a region since a day. */
	static ChangesQuery ofRegion(String region, LocalDate since) {
		return new ChangesQuery(since.toString(), region, "", "", Set.of());
	}

	/** The changes of a plan since a day. */
	static ChangesQuery ofPlan(String plan, LocalDate since) {
		return new ChangesQuery(since.toString(), "", "", plan, Set.of());
	}

	/** From when on. */
	Since from() {
		return Since.of(this.since);
	}

	/** Whether it leaves out more than what is old. */
	boolean filtered() {
		return !this.region.isEmpty() || !this.indicator.isEmpty() || !this.plan.isEmpty() || !this.kinds.isEmpty();
	}

	/**
	 * What the database is asked for.
	 * @param zone in which the portal's days begin
	 */
	ChangeSelection selection(ZoneId zone) {
		return new ChangeSelection(from().edition(), from().instant(zone), one(this.region), one(this.indicator),
				this.plan.isEmpty() ? null : this.plan, this.kinds);
	}

	private static List<String> one(String code) {
		return code.isEmpty() ? List.of() : List.of(code);
	}

	Address page() {
		return new Address(Addresses.CHANGES, parameters());
	}

	/** A feed goes on for ever: it has no beginning. */
	Address feed() {
		Map<String, String> parameters = parameters();
		parameters.remove("since");
		return new Address(Addresses.CHANGES + ".atom", parameters);
	}

	private Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("since", this.since);
		parameters.put("region", this.region);
		parameters.put("indicator", this.indicator);
		parameters.put("plan", this.plan);
		parameters.put("kind", QueryParameters.words(this.kinds));
		parameters.values().removeIf(String::isEmpty);
		return parameters;
	}

}
