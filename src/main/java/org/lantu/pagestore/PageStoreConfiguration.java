package org.lantu.pagestore;

import java.time.Clock;
import java.util.Objects;

import jakarta.servlet.Filter;
import org.lantu.pagestore.again.RenderingAgain;
import org.lantu.platform.availability.DatabaseAvailability;
import org.lantu.platform.visitor.Visitors;
import org.lantu.platform.web.busy.BusyAnswers;
import org.lantu.platform.web.busy.OutageAnswers;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
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
			LocaleResolver languages, Visitors visitors, CsrfTokenRepository formTokens, BusyAnswers busy,
			DatabaseAvailability database, OutageAnswers outage, RenderingAgain again) {
		FilterRegistrationBean<PageStoreFilter> filter = new FilterRegistrationBean<>(
				new PageStoreFilter(store, ColdRenders.ofThisMachine(), languages, new Readers(visitors, formTokens),
						busy, database, outage, again::isOurs));
		filter.setEnabled(properties.size().toBytes() > 0);
		filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
		return filter;
	}

	/** Before a session is looked for, which is most of what sending takes. */
	@Bean
	static FilterRegistrationBean<Filter> strangersFilter(FilterRegistrationBean<PageStoreFilter> pageStoreFilter) {
		PageStoreFilter pages = Objects.requireNonNull(pageStoreFilter.getFilter());
		FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(pages::sendToStranger);
		filter.setName("strangersFilter");
		filter.setEnabled(pageStoreFilter.isEnabled());
		filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 2);
		return filter;
	}

}
