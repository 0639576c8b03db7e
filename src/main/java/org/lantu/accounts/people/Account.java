package org.lantu.accounts.people;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Role;

/**
 * A person's account, active or not, as administrators see it.
 *
 * @param version which state of the account this is; a change names the state it is based
 * on
 * @param scope the regions that were given to the person
 * @param identity the identity provider and the person's number there, if the account is
 * bound to one
 * @param secondFactor whether the person has set up a second factor
 * @param lastLoginAt when the person was last here, if ever
 */
public record Account(String login, int version, String name, Role role, Set<String> scope, @Nullable String email,
		@Nullable String identity, boolean active, boolean secondFactor, Instant createdAt,
		@Nullable Instant lastLoginAt) {

	/** What it says about its person, as the audit trail tells it. */
	Map<String, Object> described() {
		Map<String, Object> described = new LinkedHashMap<>();
		described.put("name", this.name);
		described.put("role", this.role.name());
		described.put("regions", String.join(" ", new TreeSet<>(this.scope)));
		described.put("email", Objects.requireNonNullElse(this.email, ""));
		return described;
	}

}
