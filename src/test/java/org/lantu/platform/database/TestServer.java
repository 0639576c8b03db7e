package org.lantu.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.lantu.platform.roles.DatabaseLogin;
import org.lantu.platform.roles.DatabaseRoles;

import org.springframework.boot.SpringApplication;

/**
 * The server of the tests of one JVM, with the roles of the portal in it.
 *
 * @param superuser who may do anything, in the database beside which others are made
 * @param roles as whom the portal connects
 */
public record TestServer(DatabaseLogin superuser, DatabaseRoles roles) {

	/**
	 * Starts the portal's own embedded PostgreSQL in the build's directory and stops it
	 * with the JVM, once the portals that use it are closed.
	 * @return how to connect to it
	 */
	public static TestServer start() {
		EmbeddedPostgres server = EmbeddedPostgres.start(Path.of("target/test-database"));
		SpringApplication.getShutdownHandlers().add(server::close);
		try {
			return new TestServer(server.superuser(), server.roles()).settled();
		}
		catch (IOException | SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A test may make the portal's transaction the owner's, to arrange something. */
	private TestServer settled() throws SQLException {
		try (Connection connection = this.superuser.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("ALTER ROLE lantu_portal NOINHERIT; GRANT lantu_owner TO lantu_portal");
			// nobody pulls its plug
			statement.execute("ALTER ROLE ALL SET synchronous_commit = off");
			// and it is asked for connections by the hundred
			if (connection.getMetaData().getDatabaseMajorVersion() >= EmbeddedRoles.CHEAP_HASHES) {
				statement.execute("SET scram_iterations = 1; ALTER ROLE CURRENT_USER PASSWORD '%s'"
					.formatted(this.superuser.password()));
			}
		}
		return this;
	}

	/**
	 * Makes the portal's roles on a server that runs already.
	 * @param superuser somebody there who may make them
	 * @return how to connect to it
	 */
	public static TestServer of(DatabaseLogin superuser) {
		try {
			return new TestServer(superuser, EmbeddedRoles.make(superuser)).settled();
		}
		catch (IOException | SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
