package org.lantu.planning.command;

import org.lantu.accounts.AccountsProperties;
import org.lantu.accounts.People;
import org.lantu.platform.TimeConfiguration;
import org.lantu.platform.facts.PublishedState;
import org.lantu.platform.web.Bundles;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * As much of the portal as it takes to try plan files and to judge: none of what serves
 * requests, listens to others or keeps anything.
 */
@AutoConfigurationPackage(basePackages = "org.lantu")
@ComponentScan(
		basePackages = { "org.lantu.platform.database", "org.lantu.platform.roles", "org.lantu.reference",
				"org.lantu.plan", "org.lantu.actuals", "org.lantu.scoreboard", "org.lantu.planning" },
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
				pattern = "org\\.lantu\\.(actuals|scoreboard)\\.(?!footing\\.|wording\\.)[a-z]+\\..*"))
@Import({ TimeConfiguration.class, People.class })
@EnableConfigurationProperties(AccountsProperties.class)
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
		DataJpaRepositoriesAutoConfiguration.class, TransactionAutoConfiguration.class,
		JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, JacksonAutoConfiguration.class })
class CommandConfiguration {

	@Bean
	static MessageSource messageSource() {
		return Bundles.messageSource();
	}

	@Bean
	static PublishedState publishedState() {
		return new UnknownState();
	}

}
