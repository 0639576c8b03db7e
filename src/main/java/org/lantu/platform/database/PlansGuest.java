package org.lantu.platform.database;

import java.util.UUID;

import org.lantu.platform.roles.DatabaseLogin;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A role of the embedded database by which a command tries plan files: it may do what the
 * role for plan files may, whose password only the portal knows, and goes when the
 * command ends, or an hour later where that was killed.
 *
 * @param superuser who lets it in
 * @param login how it gets in
 */
record PlansGuest(DatabaseLogin superuser, DatabaseLogin login) implements AutoCloseable {

	static PlansGuest admit(DatabaseLogin superuser) {
		String name = "lantu_guest_" + UUID.randomUUID().toString().replace("-", "");
		String password = UUID.randomUUID().toString();
		JdbcClient database = JdbcClient.create(superuser.dataSource());
		String role = database.sql("""
				select format('create role %I login password %L valid until %L in role lantu_plans',
				    :name, :password, now() + interval '1 hour')""")
			.param("name", name)
			.param("password", password)
			.query(String.class)
			.single();
		database.sql(role).update();
		return new PlansGuest(superuser, new DatabaseLogin(superuser.url(), name, password));
	}

	@Override
	public void close() {
		JdbcClient.create(this.superuser.dataSource()).sql("drop role " + this.login.user()).update();
	}

}
