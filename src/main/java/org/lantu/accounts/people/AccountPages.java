package org.lantu.accounts.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.lantu.accounts.Person;
import org.lantu.accounts.login.ReturnAddress;
import org.lantu.accounts.secondfactor.SecondFactors;
import org.lantu.reference.Catalogue;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the page of one's own account.
 */
@Component
class AccountPages {

	private final OwnAccount account;

	private final SecondFactors factors;

	private final OpenSessions sessions;

	private final Catalogue catalogue;

	private final MessageSource messages;

	AccountPages(OwnAccount account, SecondFactors factors, OpenSessions sessions, Catalogue catalogue,
			MessageSource messages) {
		this.sessions = sessions;
		this.account = account;
		this.factors = factors;
		this.catalogue = catalogue;
		this.messages = messages;
	}

	/**
	 * Where a person goes on who had to do something here first, and with which form.
	 */
	record Going(String next, String kept) {

	}

	AccountPage page(Person person, boolean changed, Going going, List<AccountFault> faults, HttpServletRequest request,
			Locale locale) {
		return new AccountPage(person.login(), person.name(),
				this.messages.getMessage("role." + person.role().name(), null, locale), regions(person, locale),
				this.account.hasPassword(person), this.factors.isSetUp(person), person.oneTimePassword(), changed,
				ReturnAddress.within(going.next()), going.kept(), byField(faults, locale),
				this.sessions.of(person, request));
	}

	private String regions(Person person, Locale locale) {
		return this.catalogue.regions()
			.values()
			.stream()
			.filter((region) -> person.scope().contains(region.code()))
			.map((region) -> region.name().in(locale))
			.collect(Collectors.joining(this.messages.getMessage("account.list.separator", null, locale)));
	}

	private Map<String, List<String>> byField(List<AccountFault> faults, Locale locale) {
		return faults.stream()
			.collect(Collectors.groupingBy(AccountFault::field, LinkedHashMap::new,
					Collectors.mapping(
							(fault) -> this.messages.getMessage(fault.messageKey(),
									fault.arguments().stream().map(String::valueOf).toArray(), locale),
							Collectors.toList())));
	}

}
