package org.lantu.platform.web.busy;

import org.lantu.platform.availability.DatabaseAvailability;
import org.lantu.platform.availability.DiskSpace;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Puts what tells of an outage before those who look for a session, behind those who send
 * what is kept. A full disk is told first: it may be why the database is away.
 */
@Configuration(proxyBeanMethods = false)
class OutageConfiguration {

	@Bean
	static FilterRegistrationBean<OutageFilter> outageFilter(DatabaseAvailability database, OutageAnswers answers) {
		FilterRegistrationBean<OutageFilter> filter = new FilterRegistrationBean<>(new OutageFilter(database, answers));
		filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
		return filter;
	}

	@Bean
	static FilterRegistrationBean<DiskFilter> diskFilter(DiskSpace disk, OutageAnswers answers) {
		FilterRegistrationBean<DiskFilter> filter = new FilterRegistrationBean<>(new DiskFilter(disk, answers));
		filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 2);
		return filter;
	}

}
