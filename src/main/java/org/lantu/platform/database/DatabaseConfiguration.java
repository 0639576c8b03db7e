package org.lantu.platform.database;

import java.time.Clock;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.availability.DatabaseAvailability;
import org.lantu.platform.availability.DiskSpace;
import org.lantu.platform.roles.DatabaseCarrier;
import org.lantu.platform.roles.DatabaseLogin;
import org.lantu.platform.roles.DatabaseRoles;
import org.lantu.platform.standby.StandbyAddress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/**
 * Chooses the database: the configured one, looked at before anything else touches it, or
 * the embedded one; and the roles in it.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

	@Bean
	static PortCheck portCheck(ApplicationContext portal) {
		return new PortCheck(portal);
	}

	@Bean
	@ConditionalOnProperty("spring.datasource.url")
	DatabaseRoles configuredRoles(DataSourceProperties properties, Environment settings) {
		PlainConnections.check(properties.determineUrl(), "SPRING_DATASOURCE_URL", mayBePlain(settings));
		DatabaseLogin portal = ConfiguredDatabase.check(
				new DatabaseLogin(properties.determineUrl(), properties.getUsername(), properties.getPassword()),
				"SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD");
		DatabaseLogin owner = other(portal, settings.getProperty("spring.flyway.user"),
				settings.getProperty("spring.flyway.password"), "SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD");
		DatabaseLogin plans = other(owner, settings.getProperty("lantu.plans.username"),
				settings.getProperty("lantu.plans.password"), "LANTU_PLANS_USERNAME and LANTU_PLANS_PASSWORD");
		return new DatabaseRoles(owner, portal, plans);
	}

	private static boolean mayBePlain(Environment settings) {
		return settings.getProperty("lantu.plain-database", Boolean.class, false);
	}

	/** It need not be there: the database answers for it meanwhile. */
	@Bean
	@Profile("!command & !restore")
	@ConditionalOnProperty("spring.datasource.read-url")
	StandbyAddress standbyAddress(Environment settings) {
		String url = settings.getRequiredProperty("spring.datasource.read-url");
		ConfiguredDatabase.requirePostgres(url, "SPRING_DATASOURCE_READ_URL", "where there is no standby");
		PlainConnections.check(url, "SPRING_DATASOURCE_READ_URL", mayBePlain(settings));
		return new StandbyAddress(url);
	}

	private static DatabaseLogin other(DatabaseLogin otherwise, @Nullable String user, @Nullable String password,
			String settings) {
		return (user == null || user.isEmpty()) ? otherwise
				: ConfiguredDatabase.check(new DatabaseLogin(otherwise.url(), user, password), settings);
	}

	@Bean
	@Profile("!command")
	@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
	EmbeddedPostgres embeddedDatabase(LantuProperties properties, ObjectProvider<DatabaseCarrier> carrier) {
		return EmbeddedPostgres.start(properties.dataDir(), carrier.getIfAvailable());
	}

	@Bean
	@Profile("!command & !restore")
	@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
	PostgresWatch postgresWatch(EmbeddedPostgres postgres, DatabaseAvailability database, DiskSpace disk, Clock clock,
			ApplicationContext portal) {
		return new PostgresWatch(postgres, database, disk, clock, BETWEEN_LOOKS,
				() -> System.exit(SpringApplication.exit(portal, () -> 1)));
	}

	@Bean
	@Profile("!command")
	@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
	DatabaseRoles embeddedRoles(EmbeddedPostgres postgres) {
		return postgres.roles();
	}

	@Bean
	@Profile("command")
	@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
	PostgresBeside postgresBeside(LantuProperties properties) {
		return PostgresBeside.find(properties.dataDir());
	}

	@Bean
	@Profile("command")
	@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
	DatabaseRoles rolesBeside(PostgresBeside postgres, ObjectProvider<PlansGuest> guest) {
		return new DatabaseRoles(postgres.login(), postgres.login(),
				guest.stream().map(PlansGuest::login).findFirst().orElse(postgres.login()));
	}

	/** Who takes plan files, where a command asks for it. */
	@Bean
	@Profile("command")
	@ConditionalOnBean(PostgresBeside.class)
	@ConditionalOnProperty("lantu.plans.guest")
	PlansGuest plansGuest(PostgresBeside postgres) {
		return PlansGuest.admit(postgres.login());
	}

}
