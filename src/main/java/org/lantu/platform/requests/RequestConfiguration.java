package org.lantu.platform.requests;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives each request its id before anything else looks at it, and times it.
 */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration implements WebMvcConfigurer {

	/** Where nobody is told, nobody counts. */
	@Bean
	@ConditionalOnProperty("lantu.metrics.port")
	static RequestTimes requestTimes() {
		return new RequestTimes();
	}

	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestIds(ObjectProvider<RequestTimes> times) {
		return (server) -> {
			server.addEngineValves(new RequestIdValve());
			times.ifAvailable((counted) -> server.addEngineValves(new RequestTimesValve(counted)));
		};
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new RouteInterceptor());
	}

}
