package org.lantu.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The entries of an archive, of which some are not what was written.
 */
record DamagedArchive(Map<String, byte[]> entries) {

	static DamagedArchive of(Path file) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		return new DamagedArchive(entries);
	}

	DamagedArchive replace(String name, UnaryOperator<String> change) {
		this.entries.computeIfPresent(name, (key, content) -> change.apply(new String(content, StandardCharsets.UTF_8))
			.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/** Writes a whole file of it. */
	Path write(Path file) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, byte[]> each : this.entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(each.getKey()));
				zip.write(each.getValue());
				zip.closeEntry();
			}
		}
		return file;
	}

}
