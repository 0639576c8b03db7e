package org.lantu.platform.requests;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives each request its id before anything else looks at it.
 */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestIds() {
		return (server) -> server.addEngineValves(new RequestIdValve());
	}

}
