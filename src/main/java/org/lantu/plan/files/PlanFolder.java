package org.lantu.plan.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.flywaydb.core.api.MigrationVersion;

/**
 * What lies in the folder of plan files: files that can be tried, in their order, and
 * those that are refused before the database sees them.
 *
 * @param files the files to be tried
 * @param refused the others, with the reason
 */
record PlanFolder(List<PlanFile> files, List<RefusedPlanFile> refused) {

	static PlanFolder read(Path folder) {
		List<RefusedPlanFile> refused = new ArrayList<>();
		Map<MigrationVersion, PlanFile> files = new TreeMap<>();
		for (Path path : paths(folder, refused)) {
			PlanFile file = PlanFile.of(path).orElse(null);
			if (file == null) {
				refused.add(RefusedPlanFile.because("name", path));
				continue;
			}
			PlanFile twin = files.get(file.version());
			if (twin != null) {
				refused.add(RefusedPlanFile.because("twice", path, twin.path().getFileName()));
				continue;
			}
			FileText.fault(path).ifPresentOrElse(refused::add, () -> files.put(file.version(), file));
		}
		return new PlanFolder(List.copyOf(files.values()), List.copyOf(refused));
	}

	private static List<Path> paths(Path folder, List<RefusedPlanFile> refused) {
		try (Stream<Path> inside = Files.walk(folder)) {
			return inside.filter(PlanFolder::isMeantAsPlan).sorted(Comparator.naturalOrder()).toList();
		}
		catch (IOException | UncheckedIOException ex) {
			refused.add(RefusedPlanFile.because("unreadable", folder, String.valueOf(ex.getMessage())));
			return List.of();
		}
	}

	/** Also where an editor or a mail has put another ending behind the name. */
	private static boolean isMeantAsPlan(Path path) {
		String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
		return !name.startsWith(".") && (name.endsWith(".sql") || name.endsWith(".sql.txt"))
				&& Files.isRegularFile(path);
	}

}
