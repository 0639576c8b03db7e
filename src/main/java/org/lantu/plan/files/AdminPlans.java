package org.lantu.plan.files;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.flywaydb.core.Flyway;
import org.lantu.platform.roles.DatabaseRoles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Takes the plan files of the administrator's own folder into the database: at a start,
 * once the portal's own migrations have run and before anything reads a plan, and while
 * the portal runs. A file that cannot be taken is left out, and said so; all others are
 * taken. Of several portals on one database one does it at a time.
 */
@Component
final class AdminPlans implements FlywayMigrationStrategy {

	/** The table in which it stands which files were taken. */
	static final String HISTORY = "flyway_admin_plans";

	private static final Logger logger = LoggerFactory.getLogger(AdminPlans.class);

	private final Path folder;

	private final MessageSource messages;

	private final DatabaseRoles roles;

	private volatile List<? extends MessageSourceResolvable> refused = List.of();

	AdminPlans(@Value("${lantu.plans.location:./plans}") Path folder, MessageSource messages, DatabaseRoles roles) {
		this.folder = folder.toAbsolutePath().normalize();
		this.messages = messages;
		this.roles = roles;
	}

	@Override
	public void migrate(Flyway portal) {
		portal.migrate();
		PlanFolder found = PlanFolder.read(this.folder);
		this.refused = (found.files().isEmpty() ? found.refused() : run(found).refused());
		tell(this.refused);
	}

	/**
	 * Takes some files of the folder, after whoever is at it. What is told of others
	 * stays.
	 */
	synchronized PlanFileRun.Outcome take(PlanFolder found) {
		PlanFileRun.Outcome outcome = run(found);
		Set<Path> tried = Set.copyOf(found.paths());
		List<MessageSourceResolvable> left = new ArrayList<>(outcome.refused());
		this.refused.stream()
			.filter((other) -> !(other instanceof RefusedPlanFile file && tried.contains(file.path())))
			.forEach(left::add);
		this.refused = List.copyOf(left);
		tell(outcome.refused());
		return outcome;
	}

	private PlanFileRun.Outcome run(PlanFolder found) {
		try (Connection turn = this.roles.owner().dataSource().getConnection();
				Statement statement = turn.createStatement()) {
			statement.execute("select pg_advisory_lock(" + PlanFileRun.TURN + ")");
			return new PlanFileRun(found, this.roles.owner().dataSource(), this.roles.plans().dataSource()).take();
		}
		catch (SQLException ex) {
			throw new DataAccessResourceFailureException("Plan files cannot be taken", ex);
		}
	}

	private void tell(List<? extends MessageSourceResolvable> files) {
		files.forEach((file) -> logger.error(this.messages.getMessage(file, Locale.ENGLISH)));
	}

	Path folder() {
		return this.folder;
	}

	List<? extends MessageSourceResolvable> refused() {
		return this.refused;
	}

}
