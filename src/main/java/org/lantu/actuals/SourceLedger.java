package org.lantu.actuals;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.Finding.Field;
import org.lantu.audit.AuditTrail;
import org.lantu.reference.NewSource;
import org.lantu.reference.Source;
import org.lantu.reference.SourceRegister;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds sources on the spot, for those who enter figures. A document that the portal has
 * already is found and used, so that a form sent twice adds one.
 */
@Service
public class SourceLedger {

	private static final int LONGEST_TITLE = 500;

	private static final int LONGEST_URL = 2000;

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
	 * @param actor who adds it
	 * @param typed what was typed
	 */
	@Transactional
	public Added add(Person actor, TypedSource typed) {
		List<Finding> findings = new ArrayList<>();
		if (!actor.role().scoped()) {
			findings.add(Finding.hard(Field.ENTRY, "actuals.source.role"));
		}
		NewSource source = read(typed, findings);
		if (!findings.isEmpty()) {
			return new Added(null, false, findings);
		}
		Optional<String> known = this.register.find(source);
		if (known.isPresent()) {
			return new Added(known.get(), false, List.of());
		}
		String id = this.register.add(source);
		this.audit.record("source-added", actor.login(), "source", id,
				Map.of("title", source.title(), "trust", source.trust().name()));
		return new Added(id, true, List.of());
	}

	private NewSource read(TypedSource typed, List<Finding> findings) {
		String title = text(typed.title(), LONGEST_TITLE, Field.TITLE, findings);
		if (title == null && findings.stream().noneMatch((finding) -> finding.field() == Field.TITLE)) {
			findings.add(Finding.missing(Field.TITLE, "actuals.source.title"));
		}
		LocalDate today = LocalDate.now(this.clock);
		Optional<TypedDate> date = TypedDate.read(typed.publishedOn(), today);
		if (date.isEmpty() && !typed.publishedOn().isBlank()) {
			findings.add(Finding.hard(Field.PUBLISHED_ON, "actuals.check.known-on.unreadable",
					TypedText.shown(typed.publishedOn())));
		}
		date.filter((read) -> read.date().isAfter(today))
			.ifPresent((read) -> findings.add(Finding.hard(Field.PUBLISHED_ON, "actuals.check.known-on.future",
					read.date().toString(), today.toString())));
		return new NewSource(Objects.requireNonNullElse(title, ""),
				text(typed.publisher(), LONGEST_TITLE, Field.PUBLISHER, findings),
				date.map(TypedDate::date).orElse(null), date.map(TypedDate::precision).orElse(null),
				trust(typed.trust(), findings), url(typed.url(), findings));
	}

	private static Source.Trust trust(String typed, List<Finding> findings) {
		String wanted = typed.strip().toUpperCase(Locale.ROOT);
		return Arrays.stream(Source.Trust.values())
			.filter((trust) -> trust.name().equals(wanted))
			.findFirst()
			.orElseGet(() -> {
				findings.add(Finding.missing(Field.TRUST, "actuals.source.trust"));
				return Source.Trust.SECONDARY;
			});
	}

	private static @Nullable String url(String typed, List<Finding> findings) {
		String url = text(typed, LONGEST_URL, Field.URL, findings);
		if (url == null) {
			return null;
		}
		try {
			URI address = new URI(url);
			if (List.of("http", "https").contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))
					&& address.getHost() != null && address.getUserInfo() == null) {
				return url;
			}
		}
		catch (URISyntaxException ex) {
			// told below, with the other addresses that cannot be linked to
		}
		findings.add(Finding.hard(Field.URL, "actuals.source.url", TypedText.shown(url)));
		return null;
	}

	private static @Nullable String text(String typed, int longest, Field field, List<Finding> findings) {
		Optional<Finding> unfit = TypedText.unfit(typed, longest, field);
		unfit.ifPresent(findings::add);
		return (unfit.isPresent() || typed.isBlank()) ? null : typed.strip();
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
