package org.lantu.platform.statements;

import java.time.Duration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Times what the portal asks of its database; {@code lantu.slow-statements} says from
 * when on a statement is told of.
 */
@Configuration(proxyBeanMethods = false)
class StatementConfiguration {

	@Bean
	static StatementTimes statementTimes(@Value("${lantu.slow-statements:1s}") Duration slow) {
		return new StatementTimes(slow);
	}

	@Bean
	static TimedDatabase timedDatabase(ObjectProvider<StatementTimes> times) {
		return new TimedDatabase(times);
	}

}
