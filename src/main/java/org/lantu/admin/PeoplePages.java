package org.lantu.admin;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.AccountsProperties;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.accounts.people.Account;
import org.lantu.accounts.people.AccountFault;
import org.lantu.accounts.people.AccountForm;
import org.lantu.accounts.people.Accounts;
import org.lantu.accounts.secondfactor.FactorDemands;
import org.lantu.audit.AuditFilter;
import org.lantu.audit.AuditTrail;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.NotFoundException;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Region;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the pages of people.
 */
@Component
class PeoplePages {

	private static final int HISTORY = 20;

	private static final AccountForm EMPTY = new AccountForm("", "", Role.ANALYST.name(), List.of(), "");

	private final Accounts accounts;

	private final FactorDemands demands;

	private final Catalogue catalogue;

	private final AuditTrail trail;

	private final EventRows rows;

	private final MessageSource messages;

	private final AccountsProperties accountsProperties;

	private final ZoneId zone;

	PeoplePages(Accounts accounts, FactorDemands demands, Catalogue catalogue, AuditTrail trail, EventRows rows,
			MessageSource messages, AccountsProperties accountsProperties, LantuProperties properties) {
		this.accounts = accounts;
		this.demands = demands;
		this.catalogue = catalogue;
		this.trail = trail;
		this.rows = rows;
		this.messages = messages;
		this.accountsProperties = accountsProperties;
		this.zone = properties.zone();
	}

	PeoplePage list(boolean saved, Locale locale) {
		Map<String, Region> regions = this.catalogue.regions();
		List<Account> all = this.accounts.all();
		return new PeoplePage(all.stream().map((account) -> row(account, regions, locale)).toList(),
				(int) all.stream().filter(Account::active).count(), demands(locale), saved);
	}

	private List<PersonPage.Choice> demands(Locale locale) {
		Set<Role> demanded = this.demands.roles();
		return Arrays.stream(Role.values())
			.map((role) -> new PersonPage.Choice(role.name(), role(role, locale), demanded.contains(role)))
			.toList();
	}

	private PeoplePage.Row row(Account account, Map<String, Region> regions, Locale locale) {
		String names = account.scope()
			.stream()
			.sorted()
			.map((code) -> Objects.requireNonNull(regions.get(code)).shortName().in(locale))
			.collect(Collectors.joining(text("people.separator", locale)));
		String lastLogin = (account.lastLoginAt() != null)
				? account.lastLoginAt().atZone(this.zone).toLocalDate().toString() : text("people.never", locale);
		return new PeoplePage.Row("/admin/people/" + account.login(), account.login(), account.name(),
				role(account.role(), locale), names, identity(account, locale), lastLogin, account.active(),
				account.secondFactor());
	}

	/** An identity is the provider's name, a colon, and the person's number there. */
	private String identity(Account account, Locale locale) {
		String identity = account.identity();
		return (identity != null) ? text("people.identity.by", locale, identity.split(":", 2)[0])
				: text("people.identity.none", locale);
	}

	/** The page of an account to be made. */
	PersonPage fresh(Locale locale) {
		return fresh(EMPTY, List.of(), locale);
	}

	/** The page of an account that could not be made so. */
	PersonPage fresh(AccountForm form, List<AccountFault> faults, Locale locale) {
		return new PersonPage(null, 0, true, false, false, form, roles(form, locale), regions(form, locale),
				byField(faults, locale), new PersonPage.Ways(null, null, this.accountsProperties.passwordLogin()),
				List.of());
	}

	/** The page of an account. */
	PersonPage person(String login, Person administrator, @Nullable String password, Locale locale) {
		return person(login, administrator, null, List.of(), password, locale);
	}

	/**
	 * The page of an account that was left as it is.
	 * @param form what stands in the fields; none if what the account says
	 */
	PersonPage person(String login, Person administrator, @Nullable AccountForm form, List<AccountFault> faults,
			Locale locale) {
		return person(login, administrator, form, faults, null, locale);
	}

	private PersonPage person(String login, Person administrator, @Nullable AccountForm given,
			List<AccountFault> faults, @Nullable String password, Locale locale) {
		Account account = this.accounts.find(login)
			.orElseThrow(() -> new NotFoundException("person", login, List.of()));
		AccountForm form = (given != null) ? given : new AccountForm(login, account.name(), account.role().name(),
				List.copyOf(account.scope()), account.email());
		return new PersonPage(login, account.version(), account.active(), account.secondFactor(),
				login.equals(administrator.login()), form, roles(form, locale), regions(form, locale),
				byField(faults, locale),
				new PersonPage.Ways(password, account.identity(), this.accountsProperties.passwordLogin()),
				this.rows.of(this.trail.events(AuditFilter.ofSubject(login), 0, HISTORY), locale));
	}

	private List<PersonPage.Choice> roles(AccountForm form, Locale locale) {
		return Arrays.stream(Role.values())
			.map((role) -> new PersonPage.Choice(role.name(), role(role, locale), role.name().equals(form.role())))
			.toList();
	}

	private List<PersonPage.Choice> regions(AccountForm form, Locale locale) {
		return this.catalogue.regions()
			.values()
			.stream()
			.map((region) -> new PersonPage.Choice(region.code(), region.listedShort().in(locale),
					form.regions().contains(region.code())))
			.toList();
	}

	private Map<String, List<String>> byField(List<AccountFault> faults, Locale locale) {
		return faults.stream()
			.collect(Collectors.groupingBy(AccountFault::field, LinkedHashMap::new, Collectors.mapping(
					(fault) -> text(fault.messageKey(), locale, fault.arguments().toArray()), Collectors.toList())));
	}

	private String role(Role role, Locale locale) {
		return text("role." + role.name(), locale);
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
