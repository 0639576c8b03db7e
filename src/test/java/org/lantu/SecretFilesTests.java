package org.lantu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.accounts.AccountsProperties;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is secret may come from files that a store of secrets writes.
 */
class SecretFilesTests {

	@TempDir
	Path secrets;

	@Test
	void fileIsASettingOfItsName() throws IOException {
		Files.writeString(this.secrets.resolve("spring.datasource.password"), "of the portal\n");
		Files.writeString(this.secrets.resolve("lantu.plans.password"), "of plan files");
		Files.writeString(this.secrets.resolve("lantu.first-password"), "of the first accounts\n");
		new ApplicationContextRunner().withUserConfiguration(Settings.class)
			.withPropertyValues("spring.config.import=configtree:" + this.secrets + "/")
			.withInitializer(new ConfigDataApplicationContextInitializer())
			.run((context) -> {
				assertThat(context.getEnvironment().getProperty("spring.datasource.password"))
					.isEqualTo("of the portal");
				assertThat(context.getEnvironment().getProperty("lantu.plans.password")).isEqualTo("of plan files");
				assertThat(context.getBean(AccountsProperties.class).firstPassword())
					.isEqualTo("of the first accounts");
			});
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(AccountsProperties.class)
	static class Settings {

	}

}
