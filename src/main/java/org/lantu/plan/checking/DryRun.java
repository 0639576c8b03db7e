package org.lantu.plan.checking;

import java.sql.SQLException;

import org.lantu.plan.files.PlanFileRun;
import org.lantu.plan.files.PlanFolder;
import org.lantu.platform.roles.DatabaseRoles;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The run over plan files that is rolled back: the same code by the same roles. It ends
 * before anything is judged, so that nobody who publishes waits longer than the files
 * take; an edition is made at a commit only, so it holds up none.
 */
@Component
public class DryRun {

	private final DatabaseRoles roles;

	DryRun(DatabaseRoles roles) {
		this.roles = roles;
	}

	/** Tries what is new among some files. */
	public Tried attempt(PlanFolder found) {
		try (UnkeptConnection owner = UnkeptConnection.open(this.roles.owner().dataSource());
				UnkeptConnection plans = UnkeptConnection.open(this.roles.plans().dataSource())) {
			PlanFileRun.Outcome outcome = new PlanFileRun(found, owner, plans).take();
			String rows = JdbcClient.create(plans).sql("select seeded_rows()").query(String.class).single();
			return new Tried(outcome, rows);
		}
		catch (SQLException ex) {
			throw new DataAccessResourceFailureException("The database cannot be reached", ex);
		}
	}

	/**
	 * What a run would do.
	 *
	 * @param rows those of published facts that it would write, by table, as JSON
	 */
	public record Tried(PlanFileRun.Outcome outcome, String rows) {

	}

}
