package org.lantu.accounts.secondfactor;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.lantu.accounts.AccountsProperties;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.audit.AuditTrail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of which roles a second factor is demanded: of those that administrators have chosen,
 * or else at a public address of all.
 */
@Service
public class FactorDemands {

	private final JdbcClient jdbc;

	private final AccountsProperties properties;

	private final AuditTrail trail;

	FactorDemands(JdbcClient jdbc, AccountsProperties properties, AuditTrail trail) {
		this.jdbc = jdbc;
		this.properties = properties;
		this.trail = trail;
	}

	/** The roles of which it is demanded. */
	public Set<Role> roles() {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		Map<String, Boolean> decided = new TreeMap<>();
		this.jdbc.sql("SELECT role, demanded FROM second_factor_demand").query((row) -> {
			decided.put(row.getString("role"), row.getBoolean("demanded"));
		});
		for (Role role : Role.values()) {
			if (decided.getOrDefault(role.name(), this.properties.atPublicAddress())) {
				roles.add(role);
			}
		}
		return roles;
	}

	/** Demands it of these roles, and of no others. */
	@Transactional
	public void demand(Set<Role> roles, Person administrator) {
		Set<Role> before = roles();
		for (Role role : Role.values()) {
			this.jdbc.sql("""
					INSERT INTO second_factor_demand (role, demanded) VALUES (:role, :demanded)
					ON CONFLICT (role) DO UPDATE SET demanded = EXCLUDED.demanded""")
				.param("role", role.name())
				.param("demanded", roles.contains(role))
				.update();
		}
		if (!before.equals(roles)) {
			this.trail.record("second-factor-demanded", administrator.login(), "roles", names(roles),
					Map.of("before", names(before)));
		}
	}

	private static String names(Set<Role> roles) {
		return roles.isEmpty() ? "-" : String.join(" ", roles.stream().map(Role::name).sorted().toList());
	}

}
