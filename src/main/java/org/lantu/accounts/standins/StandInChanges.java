package org.lantu.accounts.standins;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.audit.AuditTrail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has an absence noted as it was typed, or ended, on the trail, or says why not.
 */
@Service
class StandInChanges {

	/** Longer nobody is away at once, so that nothing forgotten stays. */
	private static final int LONGEST = 366;

	private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

	private final StandIns standIns;

	private final AuditTrail trail;

	private final Clock clock;

	StandInChanges(StandIns standIns, AuditTrail trail, Clock clock) {
		this.standIns = standIns;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Changes it.
	 * @param colleagues who may be named
	 * @param by the person, or an administrator
	 * @return what is wrong, by field; nothing where it is so now
	 */
	@Transactional
	Map<String, Fault> change(Person person, StandInForm form, List<Person> colleagues, Person by) {
		if (form.end() != null) {
			if (this.standIns.of(person).isPresent()) {
				this.standIns.end(person);
				record("stand-in-ended", person, Map.of(), by);
			}
			return Map.of();
		}
		Map<String, Fault> faults = new LinkedHashMap<>();
		Optional<Person> deputy = colleagues.stream().filter((one) -> one.login().equals(form.deputy())).findFirst();
		StandInRules.Fault unfit = deputy.map((one) -> StandInRules.fault(person, one)).orElse(null);
		if (deputy.isEmpty()) {
			faults.put("deputy", new Fault("standins.fault.deputy", List.of()));
		}
		else if (unfit != null) {
			faults.put("deputy", new Fault(unfit.key(), List.copyOf(unfit.regions())));
		}
		LocalDate from = day("from", form.from(), faults);
		LocalDate to = day("to", form.to(), faults);
		if (from != null && to != null) {
			between(from, to, faults);
		}
		if (faults.isEmpty() && from != null && to != null) {
			this.standIns.set(new Absence(person.id(), deputy.orElseThrow().id(), from, to));
			record("stand-in-named", person,
					Map.of("deputy", deputy.orElseThrow().login(), "from", from.toString(), "to", to.toString()), by);
		}
		return faults;
	}

	private void between(LocalDate from, LocalDate to, Map<String, Fault> faults) {
		LocalDate today = LocalDate.now(this.clock);
		if (to.isBefore(from)) {
			faults.put("to", new Fault("standins.fault.order", List.of(from.toString())));
		}
		else if (to.isBefore(today)) {
			faults.put("to", new Fault("standins.fault.past", List.of(today.toString())));
		}
		else if (to.isAfter(from.plusDays(LONGEST)) || from.isAfter(today.plusDays(LONGEST))) {
			faults.put("to", new Fault("standins.fault.long", List.of(String.valueOf(LONGEST))));
		}
	}

	private static @Nullable LocalDate day(String field, @Nullable String typed, Map<String, Fault> faults) {
		String text = (typed != null) ? typed.strip() : "";
		Matcher matcher = DAY.matcher(text);
		try {
			if (matcher.matches()) {
				return LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
						Integer.parseInt(matcher.group(3)));
			}
		}
		catch (DateTimeException ex) {
			// there is no such day
		}
		faults.put(field, text.isEmpty() ? new Fault("standins.fault.day.missing", List.of())
				: new Fault("standins.fault.day", List.of(text)));
		return null;
	}

	private void record(String act, Person person, Map<String, String> details, Person by) {
		this.trail.record(act, by.login(), Person.AUDITED_AS, person.login(), details);
	}

	/**
	 * What is wrong with a field.
	 *
	 * @param arguments of the message, which may be codes of regions
	 */
	record Fault(String key, List<String> arguments) {

	}

}
