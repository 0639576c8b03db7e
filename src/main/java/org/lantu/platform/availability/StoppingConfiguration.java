package org.lantu.platform.availability;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Has the server go by the {@link Drain} when the portal is told to stop.
 */
@Configuration(proxyBeanMethods = false)
class StoppingConfiguration {

	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> stopsInOrder(Drain drain) {
		return (server) -> {
			server.addEngineValves(new FarewellValve(drain));
			server.addConnectorCustomizers(drain::watch);
		};
	}

}
