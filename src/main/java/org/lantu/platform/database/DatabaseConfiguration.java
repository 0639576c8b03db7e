package org.lantu.platform.database;

import org.lantu.platform.LantuProperties;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Chooses the database: the configured one, looked at before anything else touches it, or
 * the embedded one.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	@Bean
	@ConditionalOnProperty("spring.datasource.url")
	JdbcConnectionDetails configuredDatabase(DataSourceProperties properties) {
		return ConfiguredDatabase.check(properties.determineUrl(), properties.getUsername(), properties.getPassword());
	}

	@Bean
	@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
	EmbeddedPostgres embeddedDatabase(LantuProperties properties) {
		return EmbeddedPostgres.start(properties.dataDir());
	}

}
