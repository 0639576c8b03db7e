package org.lantu.accounts.people;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.login.ExternalIdentities;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Binds an account to the user of an identity provider, known by the provider's subject
 * or the first time by a verified e-mail address.
 */
@Component
class BoundAccounts implements ExternalIdentities {

	private final Persons persons;

	BoundAccounts(Persons persons) {
		this.persons = persons;
	}

	@Override
	@Transactional
	public Optional<String> login(String externalId, @Nullable String verifiedEmail) {
		return this.persons.findByExternalId(externalId)
			.or(() -> Optional.ofNullable(verifiedEmail)
				.flatMap(this.persons::findByEmail)
				.filter((person) -> person.externalId() == null))
			.filter(PersonEntity::active)
			.map((person) -> {
				person.vouchFor(externalId);
				return this.persons.saveAndFlush(person).login();
			});
	}

}
