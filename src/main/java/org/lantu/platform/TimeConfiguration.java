package org.lantu.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The portal's clock: days begin and end as they do in {@code lantu.zone}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LantuProperties.class)
public class TimeConfiguration {

	/**
	 * What a moment keeps in the database, so that one read back is never later than when
	 * it was written.
	 */
	private static final Duration DATABASE_PRECISION = Duration.of(1, ChronoUnit.MICROS);

	@Bean
	@ConditionalOnMissingBean
	Clock clock(LantuProperties properties) {
		return Clock.tick(Clock.system(properties.zone()), DATABASE_PRECISION);
	}

}
