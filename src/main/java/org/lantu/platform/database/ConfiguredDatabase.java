package org.lantu.platform.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.roles.DatabaseLogin;

/** Looks at the PostgreSQL server that the operator named, before anything uses it. */
final class ConfiguredDatabase {

	static final int OLDEST_VERSION = 15;

	private ConfiguredDatabase() {
	}

	/**
	 * Looks whether the server is there, lets a role in and is new enough.
	 * @param settings where the role's name and password were set
	 */
	static DatabaseLogin check(DatabaseLogin role, String settings) {
		String url = role.url();
		String username = role.user();
		String password = role.password();
		requirePostgres(url, "SPRING_DATASOURCE_URL", "for the embedded database");
		Properties login = new Properties();
		login.setProperty("connectTimeout", "5");
		login.setProperty("loginTimeout", "10");
		if (username != null) {
			login.setProperty("user", username);
		}
		if (password != null) {
			login.setProperty("password", password);
		}
		try (Connection connection = DriverManager.getConnection(url, login);
				Statement statement = connection.createStatement();
				ResultSet version = statement.executeQuery("SHOW server_version")) {
			version.next();
			requireVersion(version.getString(1), url);
		}
		catch (SQLException ex) {
			throw failure(ex, url, username, settings);
		}
		return role;
	}

	static void requirePostgres(String url, String setting, String otherwise) {
		if (!url.startsWith("jdbc:postgresql:")) {
			throw new StartupFailure("The database URL %s does not name a PostgreSQL server.".formatted(place(url)),
					"Set %s to jdbc:postgresql://HOST:PORT/DATABASE, or leave it out %s.".formatted(setting,
							otherwise));
		}
	}

	static void requireVersion(String version, String url) {
		int major = Integer.parseInt(version.replaceFirst("\\D.*", ""));
		if (major < OLDEST_VERSION) {
			throw new StartupFailure(
					"The database server at %s is PostgreSQL %s, which is too old.".formatted(place(url), version),
					"Use PostgreSQL %d or newer, or leave SPRING_DATASOURCE_URL out for the embedded database."
						.formatted(OLDEST_VERSION));
		}
	}

	static StartupFailure failure(SQLException ex, String url, @Nullable String username, String settings) {
		String state = (ex.getSQLState() != null) ? ex.getSQLState() : "";
		if (state.startsWith("28")) {
			return new StartupFailure(
					"The database at %s does not let %s in: %s.".formatted(place(url),
							(username != null) ? "the user " + username : "this user", reason(ex)),
					"Check " + settings + ".", ex);
		}
		if (state.equals("3D000")) {
			return new StartupFailure("The database at %s does not exist.".formatted(place(url)),
					"Create it (CREATE DATABASE … ENCODING 'UTF8'), or correct SPRING_DATASOURCE_URL.", ex);
		}
		return new StartupFailure("The database at %s cannot be reached: %s.".formatted(place(url), reason(ex)),
				"Start the server, or correct SPRING_DATASOURCE_URL; leave it out for the embedded database.", ex);
	}

	/** The URL without its parameters, which may hold a secret. */
	static String place(String url) {
		return url.replaceFirst("^jdbc:postgresql:(//)?", "").replaceFirst("[?].*", "").replaceFirst("^.*@", "");
	}

	private static String reason(SQLException ex) {
		Throwable cause = (ex.getCause() instanceof IOException) ? ex.getCause() : ex;
		String message = (cause.getMessage() != null) ? cause.getMessage() : cause.getClass().getSimpleName();
		return message.lines()
			.findFirst()
			.orElse("")
			.replaceFirst("^(FATAL|ERROR): ", "")
			.replaceFirst("[.]$", "")
			.strip();
	}

}
