package org.lantu.archive.command;

import java.util.List;

import org.flywaydb.core.api.migration.JavaMigration;
import org.lantu.archive.KeptFiles;
import org.lantu.archive.Restoring;
import org.lantu.archive.SettingsConfiguration;
import org.lantu.platform.roles.DatabaseRoles;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * As much of the portal as it takes to fill a database: the roles in it, and what loads
 * data files.
 */
@ComponentScan({ "org.lantu.platform.database", "org.lantu.platform.roles" })
@ComponentScan(basePackages = "org.lantu", useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class))
@EnableConfigurationProperties(DataSourceProperties.class)
@Import(SettingsConfiguration.class)
class RestoreConfiguration {

	@Bean
	Restoring restoring(DatabaseRoles roles, List<JavaMigration> loaders, KeptFiles beside) {
		return new Restoring(roles, loaders, beside);
	}

}
