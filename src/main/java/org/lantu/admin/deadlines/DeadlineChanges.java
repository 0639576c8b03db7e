package org.lantu.admin.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.due.Deadline;
import org.lantu.actuals.due.Deadlines;
import org.lantu.audit.AuditTrail;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has a deadline set or taken away as an administrator typed it, with what was there
 * before on the trail, or says why it was not.
 */
@Service
class DeadlineChanges {

	private final Deadlines deadlines;

	private final AuditTrail trail;

	private final Clock clock;

	DeadlineChanges(Deadlines deadlines, AuditTrail trail, Clock clock) {
		this.deadlines = deadlines;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Changes it.
	 * @param regions the codes that may be chosen
	 * @return what is wrong, by field; nothing where it is so now
	 */
	@Transactional
	Map<String, MessageSourceResolvable> change(String indicator, DeadlineForm form, Iterable<String> regions,
			Person administrator) {
		boolean removes = form.remove() != null;
		DeadlineReading reading = new DeadlineReading(form, LocalDate.now(this.clock).getYear());
		Map<String, MessageSourceResolvable> faults = removes ? new LinkedHashMap<>() : reading.faults();
		String region = region(form, regions);
		if (region == null) {
			faults.put("region", sentence("deadlines.fault.region"));
		}
		if (region == null || !faults.isEmpty()) {
			return faults;
		}
		Deadline before = this.deadlines.of(indicator).get(region);
		Deadline after = removes ? null : reading.deadline();
		if (!form.saw(before) || !this.deadlines.set(indicator, region, before, after)) {
			return Map.of("", sentence("deadlines.fault.changed"));
		}
		if (!told(before).equals(told(after))) {
			this.trail.record(removes ? "deadline-removed" : "deadline-set", administrator.login(), "indicator",
					indicator, Map.of("region", region.isEmpty() ? DeadlineForm.ALL : region, "deadline",
							"%s → %s".formatted(told(before), told(after))));
		}
		return Map.of();
	}

	private static @Nullable String region(DeadlineForm form, Iterable<String> regions) {
		for (String region : regions) {
			if (region.equals(form.region())) {
				return region;
			}
		}
		return DeadlineForm.ALL.equals(form.region()) ? Deadlines.ALL : null;
	}

	private static String told(@Nullable Deadline deadline) {
		return (deadline != null) ? deadline.told() : "–";
	}

	private static MessageSourceResolvable sentence(String messageKey) {
		return new DefaultMessageSourceResolvable(messageKey);
	}

}
