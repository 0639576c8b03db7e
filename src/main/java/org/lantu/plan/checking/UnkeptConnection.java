package org.lantu.plan.checking;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * A connection of which nothing is kept. Whoever uses it sees transactions: what they
 * commit is where the next returns to when it is rolled back. All of it is one
 * transaction, which ends with nothing.
 */
final class UnkeptConnection extends AbstractDataSource implements InvocationHandler, AutoCloseable {

	private final Connection real;

	private Savepoint last;

	private boolean committingEach = true;

	private UnkeptConnection(Connection real) throws SQLException {
		this.real = real;
		this.last = real.setSavepoint();
	}

	static UnkeptConnection open(DataSource source) throws SQLException {
		Connection real = source.getConnection();
		try {
			real.setAutoCommit(false);
			return new UnkeptConnection(real);
		}
		catch (SQLException ex) {
			real.close();
			throw ex;
		}
	}

	/** The same connection for all who ask. */
	@Override
	public Connection getConnection() {
		return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
				this);
	}

	@Override
	public Connection getConnection(String username, String password) {
		throw new UnsupportedOperationException("the role is given");
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
		switch (method.getName()) {
			case "setAutoCommit" -> {
				this.committingEach = arguments != null && Boolean.TRUE.equals(arguments[0]);
				keep();
				return null;
			}
			case "getAutoCommit" -> {
				return this.committingEach;
			}
			case "commit" -> {
				keep();
				return null;
			}
			case "rollback" -> {
				this.real.rollback((arguments != null) ? (Savepoint) arguments[0] : this.last);
				return null;
			}
			case "close" -> {
				return null;
			}
			default -> {
				return passOn(method, arguments);
			}
		}
	}

	private @Nullable Object passOn(Method method, Object @Nullable [] arguments) throws Throwable {
		try {
			return method.invoke(this.real, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private void keep() throws SQLException {
		this.real.releaseSavepoint(this.last);
		this.last = this.real.setSavepoint();
	}

	@Override
	public void close() throws SQLException {
		try (Connection ended = this.real) {
			ended.rollback();
		}
	}

}
