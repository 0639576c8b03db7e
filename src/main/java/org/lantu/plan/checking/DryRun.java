package org.lantu.plan.checking;

import java.sql.SQLException;

import org.lantu.plan.files.PlanFileRun;
import org.lantu.plan.files.PlanFolder;
import org.lantu.platform.roles.DatabaseRoles;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The run over plan files that is rolled back: the same code by the same roles. It ends
 * before anything is judged, so that nobody who publishes waits longer than the files
 * take; an edition is made at a commit only, so it holds up none. Whoever takes files has
 * the turn, and so has a dry run: each would wait for what the other has written of a
 * file, on two connections, of which no database sees that they are one run.
 */
@Component
public class DryRun {

	/** So long it waits for whoever is at it, in seconds. */
	private static final int WAITS = 30;

	private final DatabaseRoles roles;

	DryRun(DatabaseRoles roles) {
		this.roles = roles;
	}

	/**
	 * Tries what is new among some files.
	 * @throws CannotAcquireLockException if somebody else is at it for too long
	 */
	public Tried attempt(PlanFolder found) {
		try (UnkeptConnection owner = UnkeptConnection.open(this.roles.owner().dataSource());
				UnkeptConnection plans = UnkeptConnection.open(this.roles.plans().dataSource())) {
			waitForTurn(owner);
			PlanFileRun.Outcome outcome = new PlanFileRun(found, owner, plans).take();
			String rows = JdbcClient.create(plans).sql("select seeded_rows()").query(String.class).single();
			return new Tried(outcome, rows);
		}
		catch (SQLException ex) {
			throw new DataAccessResourceFailureException("The database cannot be reached", ex);
		}
	}

	/** It ends with the transaction. */
	private static void waitForTurn(UnkeptConnection owner) throws SQLException {
		JdbcClient jdbc = JdbcClient.create(owner);
		String before = jdbc.sql("select current_setting('lock_timeout')").query(String.class).single();
		waitAtMost(WAITS + "s", jdbc);
		jdbc.sql("select 1 from (select pg_advisory_xact_lock(:turn)) turn")
			.param("turn", PlanFileRun.TURN)
			.query(Integer.class)
			.single();
		waitAtMost(before, jdbc);
		owner.getConnection().commit();
	}

	private static void waitAtMost(String time, JdbcClient jdbc) {
		jdbc.sql("select set_config('lock_timeout', :time, true)").param("time", time).query(String.class).single();
	}

	/**
	 * What a run would do.
	 *
	 * @param rows those of published facts that it would write, by table, as JSON
	 */
	public record Tried(PlanFileRun.Outcome outcome, String rows) {

	}

}
