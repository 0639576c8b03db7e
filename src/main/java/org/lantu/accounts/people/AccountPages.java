package org.lantu.accounts.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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

	private final Catalogue catalogue;

	private final MessageSource messages;

	AccountPages(OwnAccount account, SecondFactors factors, Catalogue catalogue, MessageSource messages) {
		this.account = account;
		this.factors = factors;
		this.catalogue = catalogue;
		this.messages = messages;
	}

	AccountPage page(Person person, boolean changed, String next, String kept, List<AccountFault> faults,
			Locale locale) {
		return new AccountPage(person.login(), person.name(),
				this.messages.getMessage("role." + person.role().name(), null, locale), regions(person, locale),
				this.account.hasPassword(person), this.factors.isSetUp(person), person.oneTimePassword(), changed,
				ReturnAddress.within(next), kept, byField(faults, locale));
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
