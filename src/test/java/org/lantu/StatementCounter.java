package org.lantu;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the SQL statements that the application sends; a test imports it next to its
 * context and asks how many a piece of work took.
 */
public class StatementCounter implements BeanPostProcessor {

	private final AtomicInteger statements = new AtomicInteger();

	private volatile @Nullable Thread worker;

	/**
	 * How many statements some work takes; what other threads send meanwhile is not its.
	 * @param work what is done
	 * @return the number of statements sent meanwhile
	 */
	public int during(Runnable work) {
		int before = this.statements.get();
		this.worker = Thread.currentThread();
		work.run();
		this.worker = null;
		return this.statements.get() - before;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource dataSource) ? new Counting(dataSource) : bean;
	}

	private <T> T counted(Class<T> type, T target) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
				if (Thread.currentThread() == this.worker
						&& (method.getName().startsWith("prepare") || method.getName().startsWith("execute"))) {
					this.statements.incrementAndGet();
				}
				Object result = invoke(target, method, arguments);
				return (method.getName().equals("createStatement")) ? counted(Statement.class, (Statement) result)
						: result;
			}));
	}

	private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private final class Counting extends DelegatingDataSource {

		Counting(DataSource target) {
			super(target);
		}

		@Override
		public Connection getConnection() throws SQLException {
			return counted(Connection.class, super.getConnection());
		}

		@Override
		public Connection getConnection(String username, String password) throws SQLException {
			return counted(Connection.class, super.getConnection(username, password));
		}

	}

}
