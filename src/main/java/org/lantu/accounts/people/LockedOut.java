package org.lantu.accounts.people;

import org.lantu.accounts.AccountsProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Warns whoever switched passwords off before any administrator came by another way.
 */
@Component
class LockedOut {

	private static final Logger logger = LoggerFactory.getLogger(LockedOut.class);

	private final AccountsProperties properties;

	private final JdbcClient jdbc;

	LockedOut(AccountsProperties properties, JdbcClient jdbc) {
		this.properties = properties;
		this.jdbc = jdbc;
	}

	@EventListener(ApplicationReadyEvent.class)
	void warn() {
		if (!this.properties.passwordLogin() && !anyAdministrator()) {
			logger.warn("No administrator has come through an identity provider yet, and nobody logs in by password: "
					+ "start with lantu.password-login=true, log in through the provider, then switch passwords off.");
		}
	}

	private boolean anyAdministrator() {
		return this.jdbc
			.sql("SELECT EXISTS (SELECT FROM person WHERE role = 'ADMIN' AND active AND external_id IS NOT NULL)")
			.query(Boolean.class)
			.single();
	}

}
