package org.lantu.accounts.standins;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;

import static org.assertj.core.api.Assertions.assertThat;

class AbsencesTests {

	private static final Person ANALYST = person(1, Role.ANALYST, "410000");

	private static final Person REVIEWER = person(2, Role.REVIEWER, "410000");

	private static final Person NATION = new Person(3, "p3", "p3", Role.REVIEWER, Set.of("100000", "410000", "420000"),
			Set.of("100000"), null, false, false);

	private static final Person HUBEI = person(4, Role.REVIEWER, "420000");

	private static final Person ADMIN = person(5, Role.ADMIN);

	@Test
	void whoStandsInIsToldAndWhoIsNotAwayIsTold() {
		Absences absences = absences(away(ANALYST, REVIEWER));
		assertThat(absences.recipient(ANALYST)).isEqualTo(REVIEWER);
		assertThat(absences.recipient(REVIEWER)).isEqualTo(REVIEWER);
		assertThat(absences.representedBy(REVIEWER)).containsExactly(ANALYST);
		assertThat(absences.representedBy(ANALYST)).isEmpty();
	}

	@Test
	void whoStandsInAndIsAwayIsStoodInForAsWell() {
		Absences absences = absences(away(ANALYST, REVIEWER), away(REVIEWER, NATION));
		assertThat(absences.recipient(ANALYST)).isEqualTo(NATION);
		assertThat(absences.representedBy(NATION)).containsExactly(ANALYST, REVIEWER);
		assertThat(absences.mailed(ANALYST)).as("who stands in has no address").isEqualTo(ANALYST);
	}

	@Test
	void circlesEndWithThePersonItself() {
		Absences absences = absences(away(ANALYST, REVIEWER), away(REVIEWER, NATION), away(NATION, REVIEWER));
		assertThat(List.of(ANALYST, REVIEWER, NATION)).allMatch((one) -> absences.recipient(one).equals(one));
	}

	@Test
	void whoMayNotOrIsGoneIsNotTold() {
		assertThat(absences(away(ANALYST, HUBEI)).recipient(ANALYST)).isEqualTo(ANALYST);
		assertThat(new Absences(List.of(ANALYST), List.of(away(ANALYST, REVIEWER))).recipient(ANALYST))
			.isEqualTo(ANALYST);
	}

	@Test
	void onlyWhoCouldDoAllOfItStandsIn() {
		assertThat(StandInRules.fault(ANALYST, REVIEWER)).isNull();
		assertThat(StandInRules.fault(REVIEWER, NATION)).isNull();
		assertThat(key(REVIEWER, ANALYST)).isEqualTo("standins.fault.role");
		assertThat(key(ANALYST, ADMIN)).isEqualTo("standins.fault.role");
		assertThat(key(ANALYST, ANALYST)).isEqualTo("standins.fault.self");
		assertThat(key(ADMIN, ANALYST)).isEqualTo("standins.fault.admin");
		assertThat(StandInRules.fault(NATION, REVIEWER))
			.isEqualTo(new StandInRules.Fault("standins.fault.scope", Set.of("100000")));
	}

	private static String key(Person person, Person deputy) {
		return StandInRules.fault(person, deputy).key();
	}

	private static Absences absences(Absence... absences) {
		return new Absences(List.of(ANALYST, REVIEWER, NATION, HUBEI, ADMIN), Arrays.asList(absences));
	}

	private static Absence away(Person person, Person deputy) {
		return new Absence(person.id(), deputy.id(), LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 30));
	}

	private static Person person(long id, Role role, String... regions) {
		return new Person(id, "p" + id, "p" + id, role, Set.of(regions), Set.of(regions), "p" + id + "@lantu.example",
				false, false);
	}

}
