package org.lantu.plan;

import java.nio.file.Files;
import java.nio.file.Path;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;
import org.postgresql.util.PSQLException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Takes the plan files of the admin's own folder into the database, once the portal's own
 * migrations have run and before anything reads a plan.
 */
@Component
final class AdminPlans implements FlywayMigrationStrategy {

	private static final String HISTORY = "flyway_admin_plans";

	private final Path folder;

	AdminPlans(@Value("${lantu.plans.location:./plans}") Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	@Override
	public void migrate(Flyway portal) {
		portal.migrate();
		if (Files.isDirectory(this.folder)) {
			take(portal);
		}
	}

	private void take(Flyway portal) {
		Flyway plans = Flyway.configure(portal.getConfiguration().getClassLoader())
			.dataSource(portal.getConfiguration().getDataSource())
			.locations("filesystem:" + this.folder)
			.table(HISTORY)
			.baselineOnMigrate(true)
			.baselineVersion("0")
			.placeholderReplacement(false)
			.outputQueryResults(false)
			.validateMigrationNaming(true)
			.outOfOrder(true)
			.ignoreMigrationPatterns("*:missing", "*:future", "*:pending")
			.load();
		try {
			refuseChanged(plans);
			plans.migrate();
		}
		catch (FlywayException ex) {
			throw refusal(ex);
		}
	}

	private void refuseChanged(Flyway plans) {
		plans.validateWithResult().invalidMigrations.stream().findFirst().ifPresent((changed) -> {
			throw new PlanFileException(
					("The plan file %s has changed since it was taken: undo the change, and put what"
							+ " is new into a further file, with revise_target where a target changes")
						.formatted(changed.filepath));
		});
	}

	private PlanFileException refusal(FlywayException failure) {
		String file = "of " + this.folder;
		String line = "";
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FlywaySqlScriptException script) {
				file = script.getResource().getAbsolutePathOnDisk();
				line = "line " + script.getLineNumber() + ", ";
			}
			if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
				return new PlanFileException("The plan file %s was not taken: %s%s".formatted(file, line,
						refused.getServerErrorMessage().getMessage()));
			}
		}
		return new PlanFileException("The plan files of %s were not taken: %s".formatted(this.folder,
				String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").trim()));
	}

}
