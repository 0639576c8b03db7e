package org.lantu.plan.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.ValidateOutput;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;

/**
 * One run over plan files. Each file that is new is taken by itself, in the order of the
 * versions, so that one which is refused is known by name and holds up none of the
 * others. Whether anything is kept of it is the matter of those who hand over the
 * connections.
 */
public final class PlanFileRun {

	/**
	 * Of the locks in the database, the one that whoever runs plan files has meanwhile.
	 */
	public static final long TURN = 0x4c616e_7475_0076L;

	private final PlanFolder found;

	private final DataSource owner;

	private final DataSource plans;

	private final PlanFileNotes notes;

	private final List<Path> taken = new ArrayList<>();

	private final List<RefusedPlanFile> refused = new ArrayList<>();

	/**
	 * Takes nothing yet.
	 * @param owner connections of whoever owns the database
	 * @param plans connections as whom plan files are run
	 */
	public PlanFileRun(PlanFolder found, DataSource owner, DataSource plans) {
		this.found = found;
		this.owner = owner;
		this.plans = plans;
		this.notes = new PlanFileNotes(owner);
	}

	/**
	 * Takes what is new.
	 * @throws FlywayException if the database cannot be reached
	 */
	public Outcome take() {
		this.refused.addAll(this.found.refused());
		Map<MigrationVersion, PlanFile> files = this.found.files()
			.stream()
			.collect(Collectors.toMap(PlanFile::version, Function.identity()));
		Flyway all = flyway(this.owner, this.found.files()).load();
		leaveOutChanged(all, files);
		for (MigrationInfo pending : all.info().pending()) {
			PlanFile file = files.remove(pending.getVersion());
			if (file != null) {
				take(file, pending.getChecksum());
			}
		}
		return new Outcome(List.copyOf(this.taken), files.values().stream().map(PlanFile::path).sorted().toList(),
				List.copyOf(this.refused));
	}

	private void leaveOutChanged(Flyway all, Map<MigrationVersion, PlanFile> files) {
		for (ValidateOutput changed : all.validateWithResult().invalidMigrations) {
			MigrationVersion version = MigrationVersion.fromVersion(changed.version);
			PlanFile file = files.remove(version);
			if (file != null) {
				this.refused.add(changed(all, file));
			}
		}
	}

	/** A file that was taken and is another now, or another file of its version. */
	private static RefusedPlanFile changed(Flyway all, PlanFile file) {
		for (MigrationInfo applied : all.info().applied()) {
			if (file.version().equals(applied.getVersion()) && !applied.getScript().equals(file.name())) {
				return RefusedPlanFile.because("twice", file.path(), applied.getScript());
			}
		}
		return RefusedPlanFile.because("changed", file.path());
	}

	private void take(PlanFile file, @Nullable Integer checksum) {
		RefusedPlanFile foreign = FileText.foreignStatement(file.path()).orElse(null);
		if (foreign != null) {
			this.refused.add(foreign);
			return;
		}
		try {
			OptionalInt noted = this.notes.taken(file);
			if (noted.isEmpty()) {
				flyway(new PlanFileConnections(this.owner, this.plans, this.notes.begin(file, checksum)), List.of(file))
					.load()
					.migrate();
			}
			else if (Integer.valueOf(noted.getAsInt()).equals(checksum)) {
				flyway(this.owner, List.of(file)).skipExecutingMigrations(true).load().migrate();
			}
			else {
				this.refused.add(RefusedPlanFile.because("changed", file.path()));
				return;
			}
			this.taken.add(file.path());
			this.notes.forget(file);
		}
		catch (FlywayException ex) {
			this.notes.forget(file);
			this.refused.add(PlanFileRefusals.explain(file.path(), ex));
		}
	}

	/** Of these files and no others: it looks nowhere for any. */
	private FluentConfiguration flyway(DataSource connections, Collection<PlanFile> files) {
		return Flyway.configure(getClass().getClassLoader())
			.dataSource(connections)
			.locations(new String[0])
			.resourceProvider(new GivenFiles(files))
			.javaMigrationClassProvider(List::of)
			.table(AdminPlans.HISTORY)
			.baselineOnMigrate(true)
			.baselineVersion(PlanFile.NONE)
			.placeholderReplacement(false)
			.outputQueryResults(false)
			.outOfOrder(true)
			.ignoreMigrationPatterns("*:missing", "*:future", "*:pending");
	}

	/**
	 * What became of the files.
	 *
	 * @param taken those that were taken, in their order
	 * @param known those that had been taken before, as they are
	 * @param refused why others were left out
	 */
	public record Outcome(List<Path> taken, List<Path> known, List<? extends MessageSourceResolvable> refused) {

	}

}
