package org.lantu.platform.meters;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells the portal's figures where an operator has named a port for them.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty("lantu.metrics.port")
@EnableConfigurationProperties(MetersProperties.class)
class MetersConfiguration {

	@Bean
	static MetersServer metersServer(MetersProperties properties, PrometheusMeterRegistry meters) {
		return new MetersServer(properties, meters);
	}

}
