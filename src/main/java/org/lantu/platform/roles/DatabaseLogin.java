package org.lantu.platform.roles;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * How one of the roles gets into the database.
 *
 * @param url the database's address
 * @param user the role's name; none where the address or the system says it
 * @param password its password
 */
public record DatabaseLogin(String url, @Nullable String user,
		@Nullable String password) implements JdbcConnectionDetails {

	/** Connections that are opened when they are asked for. */
	public DataSource dataSource() {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setUrl(this.url);
		if (this.user != null) {
			dataSource.setUser(this.user);
		}
		if (this.password != null) {
			dataSource.setPassword(this.password);
		}
		return dataSource;
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
