package org.lantu.accounts.secondfactor.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.accounts.login.Guesses;
import org.lantu.accounts.login.ReturnAddress;
import org.lantu.accounts.secondfactor.OfferedSecret;
import org.lantu.accounts.secondfactor.SecondFactors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Makes the page of one's second factor.
 */
@Component
class FactorPages {

	private final FactorSetup setup;

	private final SecondFactors factors;

	private final MessageSource messages;

	FactorPages(FactorSetup setup, SecondFactors factors, MessageSource messages) {
		this.setup = setup;
		this.factors = factors;
		this.messages = messages;
	}

	/** The page as it is first seen. */
	FactorPage page(Person person, String next, String kept) {
		return page(person, null, List.of(), next, kept, Map.of());
	}

	/** The page after an act. */
	FactorPage page(Person person, @Nullable OfferedSecret offered, FactorSetup.Outcome outcome, String next,
			String kept, Locale locale) {
		Map<String, String> faults = new LinkedHashMap<>();
		String pause = (outcome.pause() != null) ? Guesses.seconds(outcome.pause()) : "";
		outcome.faults()
			.forEach((field, key) -> faults.put(field, this.messages.getMessage(key, new Object[] { pause }, locale)));
		return page(person, offered, outcome.recovery(), next, kept, faults);
	}

	private FactorPage page(Person person, @Nullable OfferedSecret offered, List<String> recovery, String next,
			String kept, Map<String, String> faults) {
		boolean on = this.factors.isSetUp(person);
		FactorPage.State state = !recovery.isEmpty() ? FactorPage.State.CODES : !on ? FactorPage.State.OFFERED
				: person.secondFactorOwed() ? FactorPage.State.ASKED : FactorPage.State.ON;
		FactorPage.Offer offer = (state == FactorPage.State.OFFERED)
				? offer((offered != null) ? offered : this.factors.offer(person), person) : null;
		return new FactorPage(state, person.secondFactorOwed() && !on, this.setup.demanded(person),
				this.factors.recoveryCodes(person), offer, recovery, ReturnAddress.within(next), kept, faults);
	}

	private FactorPage.Offer offer(OfferedSecret offered, Person person) {
		String issuer = this.messages.getMessage("brand.name", null, Locale.ENGLISH);
		QrDrawing drawing = QrDrawing.of(UriComponentsBuilder.newInstance()
			.scheme("otpauth")
			.host("totp")
			.pathSegment(issuer + ":" + person.login())
			.queryParam("secret", offered.typed())
			.queryParam("issuer", issuer)
			.encode()
			.toUriString());
		return new FactorPage.Offer(offered.secret(), offered.seal(), offered.typed().replaceAll("(.{4})(?=.)", "$1 "),
				drawing.size(), drawing.path(), this.setup.hasPassword(person));
	}

}
