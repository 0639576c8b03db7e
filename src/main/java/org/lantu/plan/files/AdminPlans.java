package org.lantu.plan.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.flywaydb.core.Flyway;
import org.lantu.platform.roles.DatabaseRoles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Takes the plan files of the administrator's own folder into the database, once the
 * portal's own migrations have run and before anything reads a plan. A file that cannot
 * be taken is left out, and said so; all others are taken.
 */
@Component
final class AdminPlans implements FlywayMigrationStrategy {

	/** The table in which it stands which files were taken. */
	static final String HISTORY = "flyway_admin_plans";

	private static final Logger logger = LoggerFactory.getLogger(AdminPlans.class);

	private final Path folder;

	private final MessageSource messages;

	private final DatabaseRoles roles;

	private volatile List<RefusedPlanFile> refused = List.of();

	AdminPlans(@Value("${lantu.plans.location:./plans}") Path folder, MessageSource messages, DatabaseRoles roles) {
		this.folder = folder.toAbsolutePath().normalize();
		this.messages = messages;
		this.roles = roles;
	}

	@Override
	public void migrate(Flyway portal) {
		portal.migrate();
		if (Files.isDirectory(this.folder)) {
			this.refused = new PlanFileRun(this.folder, portal.getConfiguration(), this.roles.plans().dataSource())
				.take();
			this.refused.forEach((file) -> logger.error(this.messages.getMessage(file, Locale.ENGLISH)));
		}
	}

	Path folder() {
		return this.folder;
	}

	List<RefusedPlanFile> refused() {
		return this.refused;
	}

}
