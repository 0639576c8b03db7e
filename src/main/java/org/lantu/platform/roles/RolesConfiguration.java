package org.lantu.platform.roles;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Gives each its role: the migrations the owner, the pool the portal's. The migrations
 * are told the names of the others, whom they grant what these need.
 */
@Configuration(proxyBeanMethods = false)
class RolesConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(RolesConfiguration.class);

	@Bean
	JdbcConnectionDetails portalLogin(DatabaseRoles roles) {
		return roles.portal();
	}

	@Bean
	FlywayConnectionDetails ownerLogin(DatabaseRoles roles) {
		return new Owner(roles.owner());
	}

	/** A command migrates nothing, and comes as whoever may read what it needs. */
	@Bean
	@Profile("!command")
	FlywayConfigurationCustomizer grants(DatabaseRoles roles) {
		if (!roles.areApart()) {
			logger.warn("The database does not tell the owner of its tables, the portal and plan files apart: "
					+ "set spring.flyway.user, spring.datasource.username and lantu.plans.username to three roles");
		}
		return (flyway) -> flyway.initSql(roles.naming());
	}

	/** The owner, as Flyway wants to be told. */
	private record Owner(DatabaseLogin login) implements FlywayConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return this.login.url();
		}

		@Override
		public @Nullable String getUsername() {
			return this.login.user();
		}

		@Override
		public @Nullable String getPassword() {
			return this.login.password();
		}

	}

}
