package org.lantu.actuals.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.SourceReader;
import org.lantu.actuals.checks.TypedSource;
import org.lantu.audit.AuditTrail;
import org.lantu.reference.NewSource;
import org.lantu.reference.SourceRegister;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds sources on the spot, for those who enter figures. A document that the portal has
 * already is found and used, so that a form sent twice adds one.
 */
@Service
public class SourceLedger {

	private final SourceRegister register;

	private final AuditTrail audit;

	private final Clock clock;

	SourceLedger(SourceRegister register, AuditTrail audit, Clock clock) {
		this.register = register;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Adds a source, or finds it.
	 * @param person who adds it
	 * @param typed what was typed
	 */
	@Transactional
	public Added add(Person person, TypedSource typed) {
		if (!person.role().scoped()) {
			return refused(List.of(Finding.hard(Field.ENTRY, "actuals.source.role")));
		}
		SourceReader reader = new SourceReader(typed, LocalDate.now(this.clock));
		NewSource source = reader.read();
		if (!reader.findings().isEmpty()) {
			return refused(reader.findings());
		}
		Optional<String> known = this.register.find(source);
		if (known.isPresent()) {
			return new Added(known.get(), false, List.of());
		}
		String id = this.register.add(source);
		this.audit.record("source-added", person.login(), "source", id,
				Map.of("title", source.title(), "trust", source.trust().name()));
		return new Added(id, true, List.of());
	}

	private static Added refused(List<Finding> findings) {
		return new Added(null, false, findings);
	}

	/**
	 * What became of a typed source.
	 *
	 * @param id its id; {@code null} where it was refused
	 * @param added whether it is new
	 * @param findings why it was refused
	 */
	public record Added(@Nullable String id, boolean added, List<Finding> findings) {

	}

}
