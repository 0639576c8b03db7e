package org.lantu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What lies beside the database and belongs to it: the key of the audit trail with the
 * heads that it had, and the administrator's plan files.
 *
 * @param data the portal's own directory
 * @param plans the folder of plan files
 */
public record KeptFiles(Path data, Path plans) {

	/**
	 * The key of the audit trail, where it is not a setting. Whoever has it and the rows
	 * can write another trail, so that it is in no open archive.
	 */
	public static final String KEY = "data/audit.key";

	private static final List<String> OF_DATA = List.of("audit.key", "audit-heads.txt");

	/**
	 * What is there now, by entry.
	 * @param secrets whether the key is among it
	 */
	Map<String, byte[]> read(boolean secrets) throws IOException {
		Map<String, byte[]> found = new TreeMap<>();
		for (String name : OF_DATA) {
			Path file = this.data.resolve(name);
			if (Files.exists(file) && (secrets || !KEY.endsWith(name))) {
				found.put("data/" + name, Files.readAllBytes(file));
			}
		}
		if (Files.isDirectory(this.plans)) {
			for (Path file : planFiles()) {
				found.put("plans/" + this.plans.relativize(file).toString().replace('\\', '/'),
						Files.readAllBytes(file));
			}
		}
		return found;
	}

	private List<Path> planFiles() throws IOException {
		try (Stream<Path> inside = Files.walk(this.plans)) {
			return inside.filter((file) -> file.getFileName().toString().endsWith(".sql") && Files.isRegularFile(file))
				.toList();
		}
	}

	/** Refuses where something else is in the place of one of the files. */
	void refuseOthers(Map<String, byte[]> files) throws IOException {
		for (Map.Entry<String, byte[]> each : files.entrySet()) {
			Path file = place(each.getKey());
			if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), each.getValue())) {
				throw new ArchiveFault("in-the-way", file.toString());
			}
		}
	}

	/**
	 * Puts the files in their places, for nobody else to read.
	 * @return those that were not there
	 */
	List<Path> write(Map<String, byte[]> files) throws IOException {
		List<Path> written = new ArrayList<>();
		for (Map.Entry<String, byte[]> each : files.entrySet()) {
			Path file = place(each.getKey());
			if (!Files.exists(file)) {
				Files.createDirectories(file.getParent());
				Path whole = Files.createTempFile(file.getParent(), "restoring-", ".part");
				Files.write(whole, each.getValue());
				if (each.getKey().startsWith("plans/")
						&& Files.getFileStore(whole).supportsFileAttributeView("posix")) {
					Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString("rw-r--r--"));
				}
				Files.move(whole, file);
				written.add(file);
			}
		}
		return written;
	}

	private Path place(String entry) {
		Path folder = (entry.startsWith("data/") ? this.data : this.plans).toAbsolutePath().normalize();
		Path file = folder.resolve(entry.substring(entry.indexOf('/') + 1)).normalize();
		boolean ours = file.startsWith(folder)
				&& (entry.startsWith("plans/") || OF_DATA.contains(entry.replaceFirst("^data/", "")));
		if (!ours) {
			throw new ArchiveFault("altered", entry);
		}
		return file;
	}

}
