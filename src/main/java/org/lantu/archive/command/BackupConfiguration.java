package org.lantu.archive.command;

import org.lantu.archive.ArchiveWriter;
import org.lantu.archive.KeptFiles;
import org.lantu.archive.SettingsConfiguration;
import org.lantu.platform.roles.DatabaseRoles;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * As much of the portal as it takes to read a database, that of a portal which runs or
 * one that is started for the while.
 */
@ComponentScan({ "org.lantu.platform.database", "org.lantu.platform.roles" })
@EnableConfigurationProperties(DataSourceProperties.class)
@Import(SettingsConfiguration.class)
class BackupConfiguration {

	@Bean
	ArchiveWriter archiveWriter(DatabaseRoles roles, KeptFiles beside) {
		return new ArchiveWriter(roles.owner(), beside);
	}

}
