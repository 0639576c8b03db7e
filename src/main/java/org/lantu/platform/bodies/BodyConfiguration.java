package org.lantu.platform.bodies;

import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Has bodies read first. From Java 24 on, where they hold no thread of the system while
 * they wait, requests are answered by virtual threads besides.
 */
@Configuration(proxyBeanMethods = false)
class BodyConfiguration {

	private static final int NO_LONGER_PINNED = 24;

	/** No byte for so long ends a request. */
	private static final int SILENCE_MILLIS = 5000;

	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> bodiesFirst() {
		boolean virtual = Runtime.version().feature() >= NO_LONGER_PINNED;
		return (server) -> {
			server.addContextValves(new BodyValve(virtual ? BodyLimits.OF_VIRTUAL_THREADS : BodyLimits.OF_THREADS));
			server.addConnectorCustomizers((connector) -> {
				if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
					http.setDisableUploadTimeout(false);
					http.setConnectionUploadTimeout(SILENCE_MILLIS);
					if (virtual) {
						http.setExecutor(new VirtualThreadExecutor("lantu-http-"));
					}
				}
			});
		};
	}

}
