package org.lantu.planning;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.lantu.platform.roles.DatabaseRoles;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has what is published read as if further rows had been written already: in a
 * transaction of its own, in which views stand before the tables, on a connection of its
 * own. Nobody else sees any of it, and nobody waits for it.
 */
@Component
class ProposedFacts {

	private final DatabaseRoles roles;

	private final EntityManagerFactory entities;

	ProposedFacts(DatabaseRoles roles, EntityManagerFactory entities) {
		this.roles = roles;
		this.entities = entities;
	}

	/**
	 * Reads.
	 * @param rows the further rows, by table, as JSON
	 */
	<T> T read(String rows, Supplier<T> reading) {
		try (Connection connection = this.roles.owner().dataSource().getConnection()) {
			connection.setAutoCommit(false);
			try (PreparedStatement show = connection.prepareStatement("select show_rows(cast(? as jsonb))")) {
				show.setString(1, rows);
				show.execute();
			}
			// not read-only: who writes is given nothing that was kept of an earlier
			// reading
			return new TransactionTemplate(new OnConnection(connection)).execute((status) -> {
				status.setRollbackOnly();
				return reading.get();
			});
		}
		catch (SQLException ex) {
			throw new DataAccessResourceFailureException("The database cannot be reached", ex);
		}
	}

	/** Has all who read in its transaction do so by one connection. */
	private final class OnConnection extends JpaTransactionManager {

		private static final long serialVersionUID = 1L;

		private final transient Connection connection;

		private OnConnection(Connection connection) {
			super(ProposedFacts.this.entities);
			this.connection = connection;
		}

		@Override
		protected EntityManager createEntityManagerForTransaction() {
			return ProposedFacts.this.entities.unwrap(SessionFactory.class)
				.withOptions()
				.connection(this.connection)
				.openSession();
		}

	}

}
