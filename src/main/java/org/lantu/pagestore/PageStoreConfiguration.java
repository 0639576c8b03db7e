package org.lantu.pagestore;

import java.time.Clock;

import org.lantu.pagestore.again.RenderingAgain;
import org.lantu.platform.visitor.Visitors;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Puts the page store behind those who guard the addresses.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PageStoreProperties.class)
class PageStoreConfiguration {

	@Bean
	static PageStore pageStore(PageStoreProperties properties, Editions editions, Clock clock, RenderingAgain again) {
		return new PageStore(properties.size().toBytes(), editions, clock, again);
	}

	@Bean
	static FilterRegistrationBean<PageStoreFilter> pageStoreFilter(PageStoreProperties properties, PageStore store,
			LocaleResolver languages, Visitors visitors, CsrfTokenRepository formTokens, RenderingAgain again) {
		FilterRegistrationBean<PageStoreFilter> filter = new FilterRegistrationBean<>(new PageStoreFilter(store,
				ColdRenders.ofThisMachine(), languages, new Readers(visitors, formTokens), again::isOurs));
		filter.setEnabled(properties.size().toBytes() > 0);
		filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
		return filter;
	}

}
