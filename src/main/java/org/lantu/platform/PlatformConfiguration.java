package org.lantu.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The portal's first and last word to the one who starts it. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

	private static final Logger logger = LoggerFactory.getLogger("org.lantu.Portal");

	@Bean
	ApplicationListener<ApplicationReadyEvent> readyMessage(LantuProperties properties, Environment environment) {
		return (event) -> {
			if (properties.stopWithParent()) {
				stopWithParent();
			}
			String port = environment.getProperty("local.server.port");
			if (port != null) {
				logger.info("Lantu is ready: http://localhost:{}{}", port,
						environment.getProperty("server.servlet.context-path", ""));
			}
		};
	}

	private static void stopWithParent() {
		ProcessHandle.current()
			.parent()
			.ifPresent((parent) -> parent.onExit().thenRunAsync(() -> Runtime.getRuntime().exit(1)));
	}

}
