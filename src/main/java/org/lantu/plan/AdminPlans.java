package org.lantu.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.ValidateResult;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

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
			throw new PlanFileException("A plan file of " + this.folder + " was not taken: " + reason(ex), ex);
		}
	}

	private void refuseChanged(Flyway plans) {
		ValidateResult result = plans.validateWithResult();
		if (!result.validationSuccessful && !result.invalidMigrations.isEmpty()) {
			String changed = result.invalidMigrations.stream()
				.map((migration) -> "%s (version %s)".formatted(Path.of(migration.filepath).getFileName(),
						migration.version))
				.collect(Collectors.joining(", "));
			throw new PlanFileException("A plan file of " + this.folder + " has changed since it was taken: " + changed
					+ "; undo the change and put what is new into a further file (revise_target)", null);
		}
	}

	private static String reason(Throwable failure) {
		String place = "";
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FlywaySqlScriptException script && script.getResource() != null) {
				place = "%s, line %d: ".formatted(script.getResource().getFilename(), script.getLineNumber());
			}
			if (cause instanceof PSQLException refused) {
				ServerErrorMessage error = refused.getServerErrorMessage();
				return place + ((error != null) ? error.getMessage() : refused.getMessage());
			}
		}
		return place + failure.getMessage();
	}

}
