package org.lantu.pagestore;

import java.time.Clock;
import java.util.Objects;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
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
	static ColdRenders coldRenders() {
		return ColdRenders.ofThisMachine();
	}

	@Bean
	static FilterRegistrationBean<PageStoreFilter> pageStoreFilter(PageStoreProperties properties, PageStore store,
			ColdRenders renders, LocaleResolver languages, Visitors visitors, CsrfTokenRepository formTokens,
			BusyAnswers busy, DatabaseAvailability database, OutageAnswers outage, RenderingAgain again) {
		FilterRegistrationBean<PageStoreFilter> filter = new FilterRegistrationBean<>(new PageStoreFilter(store,
				renders, languages, new Readers(visitors, formTokens), busy, database, outage, again::isOurs));
		filter.setEnabled(properties.size().toBytes() > 0);
		filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
		return filter;
	}

	@Bean
	static MeterBinder pageStoreMeters(PageStore store, ColdRenders renders) {
		return (registry) -> {
			FunctionCounter.builder("lantu.store.hits", store, PageStore::hits)
				.description("Answers that were kept and could be sent")
				.register(registry);
			FunctionCounter.builder("lantu.cold.renders", renders, ColdRenders::made)
				.description("Answers that were made")
				.tag("for", "reader")
				.register(registry);
			FunctionCounter.builder("lantu.cold.renders", renders, ColdRenders::madeAgain)
				.description("Answers that were made")
				.tag("for", "portal")
				.register(registry);
			FunctionCounter.builder("lantu.cold.renders.refused", renders, ColdRenders::refused)
				.description("Answers that were refused as too many were being made")
				.register(registry);
			Gauge.builder("lantu.cold.renders.waiting", renders, ColdRenders::waiting)
				.description("Requests that wait until an answer may be made")
				.register(registry);
		};
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
