package org.lantu.archive.command;

import org.lantu.archive.SettingsConfiguration;
import org.lantu.platform.facts.PublishedState;
import org.lantu.platform.web.Bundles;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
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
 * As much of the portal as it takes to judge what was restored, and to look into the book
 * of verdicts: nothing of what writes it, serves requests or listens to others.
 */
@AutoConfigurationPackage(basePackages = "org.lantu")
@ComponentScan(
		basePackages = { "org.lantu.platform.database", "org.lantu.platform.roles", "org.lantu.reference",
				"org.lantu.plan", "org.lantu.actuals", "org.lantu.scoreboard" },
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
				pattern = { "org\\.lantu\\.(actuals|scoreboard)\\.(?!footing\\.|book\\.)[a-z]+\\..*",
						"org\\.lantu\\.scoreboard\\.book\\.Book(Opening|Building|Keeping)" }))
@Import({ SettingsConfiguration.class, ProofOfIndexes.class })
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
		DataJpaRepositoriesAutoConfiguration.class, TransactionAutoConfiguration.class,
		JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, JacksonAutoConfiguration.class })
class ProofConfiguration {

	@Bean
	static MessageSource messageSource() {
		return Bundles.messageSource();
	}

	/** Nobody publishes in it, and nothing needs to be kept. */
	@Bean
	static PublishedState publishedState() {
		return new PublishedState() {

			@Override
			public long last() {
				return 0;
			}

			@Override
			public boolean confirmed() {
				return false;
			}

		};
	}

}
