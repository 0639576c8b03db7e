package org.lantu.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

import org.lantu.platform.roles.DatabaseLogin;
import org.lantu.platform.roles.DatabaseRoles;

import org.springframework.core.io.ClassPathResource;

/**
 * Makes the roles of an embedded database anew at each start, with passwords that nobody
 * knows but this process, and gives the owner what a version before had made as the
 * superuser.
 */
final class EmbeddedRoles {

	private static final String SCRIPT = "roles.sql";

	/**
	 * From this version on a password may be hashed once. Hashing a secret of 192 random
	 * bits thousands of times makes it no harder to guess, and each connection slower.
	 */
	static final int CHEAP_HASHES = 16;

	private EmbeddedRoles() {
	}

	static DatabaseRoles make(DatabaseLogin superuser) throws IOException, SQLException {
		String script = new ClassPathResource(SCRIPT, EmbeddedRoles.class).getContentAsString(StandardCharsets.UTF_8);
		try (Connection connection = superuser.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			DatabaseRoles roles = new DatabaseRoles(choose(superuser, "owner", connection),
					choose(superuser, "portal", connection), choose(superuser, "plans", connection));
			if (connection.getMetaData().getDatabaseMajorVersion() >= CHEAP_HASHES) {
				statement.execute("SET scram_iterations = 1");
			}
			statement.execute(script);
			return roles;
		}
	}

	private static DatabaseLogin choose(DatabaseLogin superuser, String role, Connection connection)
			throws SQLException {
		byte[] secret = new byte[24];
		new SecureRandom().nextBytes(secret);
		String password = HexFormat.of().formatHex(secret);
		try (PreparedStatement setting = connection.prepareStatement("SELECT set_config(?, ?, false)")) {
			setting.setString(1, "lantu.%s_password".formatted(role));
			setting.setString(2, password);
			setting.executeQuery();
		}
		return new DatabaseLogin(superuser.url(), "lantu_" + role, password);
	}

}
