package org.lantu.platform.reach;

import java.net.URI;

import jakarta.servlet.DispatcherType;
import org.apache.catalina.valves.RemoteIpValve;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Puts right how a request came, before anything looks at it. Of what proxies say, only
 * {@code X-Forwarded-For} and {@code X-Forwarded-Proto} are read, and only from those
 * that are trusted: {@code Forwarded} and {@code X-Forwarded-Host} are nobody's word.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReachProperties.class)
class ReachConfiguration {

	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> wayToThePortal(ReachProperties properties) {
		return (server) -> {
			if (!properties.trustedProxies().isEmpty()) {
				server.addEngineValves(proxies(properties.networks()));
			}
			URI address = properties.baseUrl();
			if (address != null) {
				server.addEngineValves(new PublicAddressValve(address));
			}
		};
	}

	/** The client is the last address in the list that is not a proxy's. */
	private static RemoteIpValve proxies(String networks) {
		RemoteIpValve valve = new RemoteIpValve();
		valve.setInternalProxies(networks);
		valve.setRemoteIpHeader("X-Forwarded-For");
		valve.setProtocolHeader("X-Forwarded-Proto");
		return valve;
	}

	@Bean
	static FilterRegistrationBean<HostCookies> hostCookies() {
		FilterRegistrationBean<HostCookies> filter = new FilterRegistrationBean<>(new HostCookies());
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

}
