package org.lantu.platform;

import java.time.Clock;

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

	@Bean
	@ConditionalOnMissingBean
	Clock clock(LantuProperties properties) {
		return Clock.system(properties.zone());
	}

}
