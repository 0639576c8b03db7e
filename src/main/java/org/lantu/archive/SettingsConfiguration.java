package org.lantu.archive;

import java.nio.file.Path;

import org.lantu.platform.LantuProperties;
import org.lantu.platform.TimeConfiguration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * What is set, without any database.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ArchiveSettings.class)
@Import(TimeConfiguration.class)
public class SettingsConfiguration {

	@Bean
	KeptFiles keptFiles(LantuProperties properties, @Value("${lantu.plans.location:./plans}") Path plans) {
		return new KeptFiles(properties.dataDir(), plans);
	}

}
