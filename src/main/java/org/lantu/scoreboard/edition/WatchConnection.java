package org.lantu.scoreboard.edition;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The connection of the watch: whatever hangs on it ends within seconds. */
final class WatchConnection {

	private WatchConnection() {
	}

	static Connection open(JdbcConnectionDetails database) throws SQLException {
		Properties properties = new Properties();
		String user = database.getUsername();
		String password = database.getPassword();
		if (user != null) {
			properties.setProperty("user", user);
		}
		if (password != null) {
			properties.setProperty("password", password);
		}
		properties.setProperty("connectTimeout", "2");
		properties.setProperty("loginTimeout", "4");
		properties.setProperty("socketTimeout", "2");
		properties.setProperty("ApplicationName", "lantu editions");
		return DriverManager.getConnection(database.getJdbcUrl(), properties);
	}

}
