package org.lantu.platform.standby;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.facts.CopyReading;
import org.lantu.platform.facts.PublishedState;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections that only read: a visitor's to a standby that has all, others do not. */
final class ReadersConnections extends DelegatingDataSource {

	private final ObjectProvider<Standby> standby;

	private final ObjectProvider<PublishedState> published;

	ReadersConnections(DataSource database, ObjectProvider<Standby> standby, ObjectProvider<PublishedState> published) {
		super(database);
		this.standby = standby;
		this.published = published;
	}

	@Override
	public Connection getConnection() throws SQLException {
		CopyReading reading = CopyReading.current();
		Connection connection = (reading != null) ? fromStandby(reading) : null;
		if (connection == null) {
			connection = super.getConnection();
			connection.setReadOnly(true);
		}
		return connection;
	}

	private @Nullable Connection fromStandby(CopyReading reading) throws SQLException {
		Standby asked = this.standby.getObject();
		if (!asked.isAsked()) {
			return null;
		}
		// first the number: whatever has it is in the database when that is asked
		long known = this.published.getObject().last();
		Connection connection = asked.connection(obtainTargetDataSource());
		if (connection != null) {
			reading.from(known);
		}
		return connection;
	}

}
