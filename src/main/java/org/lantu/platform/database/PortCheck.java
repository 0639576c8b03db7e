package org.lantu.platform.database;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Finds a port, of the portal or of its figures, that others use before a database is
 * started and migrated in vain.
 */
class PortCheck implements BeanFactoryPostProcessor {

	private static final int DEFAULT_PORT = 8080;

	private final ApplicationContext portal;

	PortCheck(ApplicationContext portal) {
		this.portal = portal;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		if (!(this.portal instanceof ServletWebServerApplicationContext)) {
			return;
		}
		Environment settings = this.portal.getEnvironment();
		int port = settings.getProperty("server.port", Integer.class, DEFAULT_PORT);
		if (port > 0 && LocalPorts.isTaken(settings.getProperty("server.address", "0.0.0.0"), port)) {
			throw new PortInUseException(port);
		}
		int meters = settings.getProperty("lantu.metrics.port", Integer.class, 0);
		String address = settings.getProperty("lantu.metrics.address", LocalPorts.LOOPBACK);
		if (meters > 0 && (meters == port || LocalPorts.isTaken(address, meters))) {
			throw new StartupFailure(
					"Port %d at %s, which lantu.metrics.port names for the portal's figures, is in use"
						.formatted(meters, address),
					"Name another port by lantu.metrics.port, or stop what listens there. Without lantu.metrics.port no figures are told.");
		}
	}

}
