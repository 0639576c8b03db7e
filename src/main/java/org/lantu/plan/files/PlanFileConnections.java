package org.lantu.plan.files;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The connections by which Flyway takes one plan file: it keeps its history on the first,
 * which is the owner's, and runs the file on another, which may call the seeding
 * functions and nothing else.
 */
final class PlanFileConnections extends AbstractDataSource {

	private final DataSource owner;

	private final DataSource plans;

	private final AtomicBoolean historyOpened = new AtomicBoolean();

	PlanFileConnections(DataSource owner, DataSource plans) {
		this.owner = owner;
		this.plans = plans;
	}

	@Override
	public Connection getConnection() throws SQLException {
		return this.historyOpened.compareAndSet(false, true) ? this.owner.getConnection() : this.plans.getConnection();
	}

	@Override
	public Connection getConnection(String username, String password) {
		throw new UnsupportedOperationException("the roles are given");
	}

}
