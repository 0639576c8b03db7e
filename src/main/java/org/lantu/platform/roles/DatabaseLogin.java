package org.lantu.platform.roles;

import java.util.Properties;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * How one of the roles gets into the database.
 *
 * @param url the database's address
 * @param user the role's name; none where the address or the system says it
 * @param password its password
 */
public record DatabaseLogin(String url, @Nullable String user,
		@Nullable String password) implements JdbcConnectionDetails {

	/**
	 * Connections that are opened when they are asked for. They bear the address as it
	 * is; the driver's own source names all its settings in it, a line that Flyway looks
	 * through again and again.
	 */
	public DataSource dataSource() {
		Properties login = new Properties();
		if (this.user != null) {
			login.setProperty("user", this.user);
		}
		if (this.password != null) {
			login.setProperty("password", this.password);
		}
		return new SimpleDriverDataSource(new Driver(), this.url, login);
	}

	@Override
	public String getJdbcUrl() {
		return this.url;
	}

	@Override
	public @Nullable String getUsername() {
		return this.user;
	}

	@Override
	public @Nullable String getPassword() {
		return this.password;
	}

}
