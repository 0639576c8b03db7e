package org.lantu.platform.database;

import java.nio.file.Path;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The portal's own embedded PostgreSQL, started for the tests of one JVM.
 */
public final class TestServer {

	private TestServer() {
	}

	/**
	 * Starts the server in the build's directory and stops it with the JVM.
	 * @return how to connect to it
	 */
	public static JdbcConnectionDetails start() {
		EmbeddedPostgres server = EmbeddedPostgres.start(Path.of("target/test-database"));
		Runtime.getRuntime().addShutdownHook(new Thread(server::close));
		return server;
	}

}
