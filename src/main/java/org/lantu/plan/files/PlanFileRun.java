package org.lantu.plan.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.output.ValidateOutput;

/**
 * One run over the folder of plan files. Each file that is new is taken by itself, in the
 * order of the versions, so that one which is refused is known by name and holds up none
 * of the others.
 */
final class PlanFileRun {

	private final Path folder;

	private final Configuration portal;

	private final DataSource plans;

	private final List<RefusedPlanFile> refused = new ArrayList<>();

	/**
	 * @param portal how the portal's own migrations were run
	 * @param plans as whom plan files are run
	 */
	PlanFileRun(Path folder, Configuration portal, DataSource plans) {
		this.folder = folder;
		this.portal = portal;
		this.plans = plans;
	}

	/**
	 * Takes what is new.
	 * @return the files that were left out
	 * @throws FlywayException if the database cannot be reached
	 */
	List<RefusedPlanFile> take() {
		PlanFolder found = PlanFolder.read(this.folder);
		this.refused.addAll(found.refused());
		Map<MigrationVersion, PlanFile> files = found.files()
			.stream()
			.collect(Collectors.toMap(PlanFile::version, Function.identity()));
		Flyway all = flyway(this.portal.getDataSource(), found.files());
		leaveOutChanged(all, files);
		for (MigrationInfo pending : all.info().pending()) {
			PlanFile file = files.get(pending.getVersion());
			if (file != null) {
				take(file);
			}
		}
		return this.refused;
	}

	private void leaveOutChanged(Flyway all, Map<MigrationVersion, PlanFile> files) {
		for (ValidateOutput changed : all.validateWithResult().invalidMigrations) {
			PlanFile file = files.remove(MigrationVersion.fromVersion(changed.version));
			if (file != null) {
				this.refused.add(RefusedPlanFile.because("changed", file.path()));
			}
		}
	}

	private void take(PlanFile file) {
		RefusedPlanFile foreign = FileText.foreignStatement(file.path()).orElse(null);
		if (foreign != null) {
			this.refused.add(foreign);
			return;
		}
		try {
			flyway(new PlanFileConnections(this.portal.getDataSource(), this.plans), List.of(file)).migrate();
		}
		catch (FlywayException ex) {
			this.refused.add(PlanFileRefusals.explain(file.path(), ex));
		}
	}

	private Flyway flyway(DataSource connections, Collection<PlanFile> files) {
		return Flyway.configure(this.portal.getClassLoader())
			.dataSource(connections)
			.locations("filesystem:" + this.folder)
			.resourceProvider(new GivenFiles(files))
			.table(AdminPlans.HISTORY)
			.baselineOnMigrate(true)
			.baselineVersion("0")
			.placeholderReplacement(false)
			.outputQueryResults(false)
			.outOfOrder(true)
			.ignoreMigrationPatterns("*:missing", "*:future", "*:pending")
			.load();
	}

}
