package org.lantu.plan.files;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The connections by which Flyway takes one plan file: it keeps its history on the first,
 * which is the owner's, and runs the file on another, which may call the seeding
 * functions and nothing else. The last word before its commit is a note that the file was
 * taken.
 */
final class PlanFileConnections extends AbstractDataSource {

	private final DataSource owner;

	private final DataSource plans;

	private final String token;

	private final AtomicBoolean historyOpened = new AtomicBoolean();

	PlanFileConnections(DataSource owner, DataSource plans, String token) {
		this.owner = owner;
		this.plans = plans;
		this.token = token;
	}

	@Override
	public Connection getConnection() throws SQLException {
		return this.historyOpened.compareAndSet(false, true) ? this.owner.getConnection()
				: noting(this.plans.getConnection());
	}

	private Connection noting(Connection connection) {
		return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("commit")) {
						note(connection);
					}
					try {
						return method.invoke(connection, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
				});
	}

	private void note(Connection connection) throws SQLException {
		try (PreparedStatement note = connection.prepareStatement("select note_plan_file(?)")) {
			note.setString(1, this.token);
			note.execute();
		}
	}

	@Override
	public Connection getConnection(String username, String password) {
		throw new UnsupportedOperationException("the roles are given");
	}

}
