package org.lantu.plan.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.flywaydb.core.api.MigrationVersion;

/**
 * What lies in the folder of plan files: files that can be tried, in their order, and
 * those that are refused before the database sees them.
 *
 * @param files the files to be tried
 * @param refused the others, with the reason
 */
public record PlanFolder(List<PlanFile> files, List<RefusedPlanFile> refused) {

	/** All that lies in a folder; nothing where there is no folder. */
	public static PlanFolder read(Path folder) {
		List<RefusedPlanFile> refused = new ArrayList<>();
		return sorted(Files.isDirectory(folder) ? paths(folder, refused) : List.of(), refused);
	}

	/**
	 * Some files as if they lay in a folder. One takes the place of another of its name.
	 * @param given the files
	 * @param folder the folder
	 */
	public static PlanFolder of(Collection<Path> given, Path folder) {
		List<RefusedPlanFile> refused = new ArrayList<>();
		PlanFolder tried = sorted(given, refused);
		Map<MigrationVersion, PlanFile> there = read(folder).files()
			.stream()
			.collect(Collectors.toMap(PlanFile::version, Function.identity()));
		List<PlanFile> files = new ArrayList<>();
		for (PlanFile file : tried.files()) {
			PlanFile twin = there.get(file.version());
			if (twin != null && !twin.name().equals(file.name())) {
				refused.add(RefusedPlanFile.because("twice", file.path(), twin.name()));
			}
			else {
				files.add(file);
			}
		}
		return new PlanFolder(List.copyOf(files), List.copyOf(refused));
	}

	private static PlanFolder sorted(Collection<Path> paths, List<RefusedPlanFile> refused) {
		Map<MigrationVersion, PlanFile> files = new TreeMap<>();
		for (Path path : paths) {
			PlanFile file = PlanFile.of(path).orElse(null);
			if (file == null) {
				refused.add(RefusedPlanFile.because("name", path));
				continue;
			}
			PlanFile twin = files.get(file.version());
			if (twin != null) {
				refused.add(RefusedPlanFile.because("twice", path, twin.name()));
				continue;
			}
			FileText.fault(path).ifPresentOrElse(refused::add, () -> files.put(file.version(), file));
		}
		return new PlanFolder(List.copyOf(files.values()), List.copyOf(refused));
	}

	/** Where the files are that can be tried. */
	public List<Path> paths() {
		return this.files.stream().map(PlanFile::path).toList();
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
