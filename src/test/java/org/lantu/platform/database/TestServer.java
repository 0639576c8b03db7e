package org.lantu.platform.database;

import java.nio.file.Path;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The portal's own embedded PostgreSQL, started for the tests of one JVM.
 */
public final class TestServer {

	private TestServer() {
	}

	/**
	 * Starts the server in the build's directory and stops it with the JVM, once the
	 * portals that use it are closed.
	 * @return how to connect to it
	 */
	public static JdbcConnectionDetails start() {
		EmbeddedPostgres server = EmbeddedPostgres.start(Path.of("target/test-database"));
		SpringApplication.getShutdownHandlers().add(server::close);
		return server;
	}

}
