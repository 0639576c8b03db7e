package org.lantu.plan.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.flywaydb.core.api.MigrationVersion;

/**
 * A file of the folder whose name says when it is its turn.
 *
 * @param path where it is
 * @param version what its name begins with; files are taken in this order
 */
record PlanFile(Path path, MigrationVersion version) {

	/** The version of a history without files. */
	static final String NONE = "0";

	private static final Pattern NAME = Pattern.compile("V(\\d+(?:[._]\\d+)*)__.+\\.sql");

	/** Its name, by which the history of files knows it. */
	String name() {
		return this.path.getFileName().toString();
	}

	static Optional<PlanFile> of(Path path) {
		Matcher name = NAME.matcher(path.getFileName().toString());
		return name.matches() ? Optional.of(new PlanFile(path, MigrationVersion.fromVersion(name.group(1))))
			.filter((file) -> file.version().isNewerThan(NONE)) : Optional.empty();
	}

}
