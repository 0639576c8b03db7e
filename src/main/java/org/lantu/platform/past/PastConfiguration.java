package org.lantu.platform.past;

import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Puts editions behind those who guard the addresses and what is kept of answers.
 */
@Configuration(proxyBeanMethods = false)
class PastConfiguration {

	@Bean
	static FilterRegistrationBean<PastEditionFilter> pastEditions(KnownEditions editions, JdbcClient jdbc,
			PlatformTransactionManager transactions) {
		FilterRegistrationBean<PastEditionFilter> filter = new FilterRegistrationBean<>(
				new PastEditionFilter(editions, jdbc, transactions));
		filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 3);
		return filter;
	}

}
