package org.lantu.platform.requests;

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

	@Bean
	static RequestTimes requestTimes() {
		return new RequestTimes();
	}

	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestIds(RequestTimes times) {
		return (server) -> server.addEngineValves(new RequestIdValve(), new RequestTimesValve(times));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new RouteInterceptor());
	}

}
