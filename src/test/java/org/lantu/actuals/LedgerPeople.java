package org.lantu.actuals;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.actuals.checks.TypedFigure;

/**
 * The people of the tests, and what they type.
 */
public final class LedgerPeople {

	public static final Person WANG = person("wang", Role.ANALYST, "410000");

	public static final Person LI = person("li", Role.ANALYST, "410000");

	public static final Person CHEN = person("chen", Role.REVIEWER, "410000");

	public static final Person ZHAO = person("zhao", Role.REVIEWER, "410000");

	public static final Person STRANGER = person("lin", Role.REVIEWER, "440000");

	public static final Person ADMIN = person("admin", Role.ADMIN);

	private LedgerPeople() {
	}

	private static Person person(String login, Role role, String... regions) {
		return new Person(login.hashCode(), login, login, role, Set.of(regions), Set.of(regions), null, false, false);
	}

	/** A complete entry for Henan, without a reason. */
	public static TypedFigure typed(String indicator, int year, String value) {
		return typed(indicator, year, value, "", null);
	}

	public static TypedFigure typed(String indicator, int year, String value, String reason,
			@Nullable RevisionRef seen) {
		return new TypedFigure(new FigureKey("410000", indicator, year), value, "A", "", "hn-st-conf-2026",
				"原文：" + value, "2026-03-05", false, "", reason, seen);
	}

}
