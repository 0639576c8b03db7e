package org.lantu.audit.command;

import java.time.Clock;
import java.util.Arrays;

import org.lantu.audit.chain.AuditVerification;
import org.lantu.platform.LantuProperties;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * Verifies the trail from the command line, beside a portal that runs or without one, and
 * names each alteration on a line. The exit code is 0 where nothing was altered, 1 where
 * something was, and 2 where it could not be found out.
 */
@ComponentScan({ "org.lantu.audit.chain", "org.lantu.platform.database", "org.lantu.platform.roles" })
@EnableConfigurationProperties(LantuProperties.class)
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		TransactionAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
		JacksonAutoConfiguration.class })
public final class AuditCommand {

	private AuditCommand() {
	}

	/** Whether the arguments of a start ask for it. */
	public static boolean isAskedFor(String[] arguments) {
		return arguments.length >= 2 && arguments[0].equals("audit") && arguments[1].equals("verify");
	}

	/**
	 * Does it.
	 * @param arguments those of the start
	 * @return the exit code
	 */
	public static int run(String[] arguments) {
		SpringApplication command = new SpringApplication(AuditCommand.class);
		command.setWebApplicationType(WebApplicationType.NONE);
		command.setAdditionalProfiles("command");
		try (ConfigurableApplicationContext context = command.run(Arrays.copyOfRange(arguments, 2, arguments.length))) {
			AuditVerification.Report report = context.getBean(AuditVerification.class).verify();
			report.alterations().forEach((alteration) -> System.out.println(alteration.sentence()));
			System.out.printf("The audit trail has %d links; alterations: %d%n", report.links(),
					report.alterations().size());
			return report.alterations().isEmpty() ? 0 : 1;
		}
		catch (RuntimeException ex) {
			System.out.println("The audit trail could not be verified: " + ex.getMessage());
			return 2;
		}
	}

	@Bean
	static Clock clock() {
		return Clock.systemUTC();
	}

}
