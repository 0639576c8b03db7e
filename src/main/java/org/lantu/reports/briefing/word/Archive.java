package org.lantu.reports.briefing.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an archive again so that nothing in it is of the moment in which it was made.
 */
final class Archive {

	/** The first day that an archive can name. */
	private static final LocalDateTime NEVER = LocalDate.EPOCH.plusYears(10).atStartOfDay();

	/** What says of which types the parts are comes first. */
	private static final Comparator<String> ORDER = Comparator
		.<String, Boolean>comparing((name) -> !name.startsWith("["))
		.thenComparing(Comparator.naturalOrder());

	private Archive() {
	}

	static byte[] steady(byte[] archive) {
		Map<String, byte[]> parts = new TreeMap<>(ORDER);
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				parts.put(entry.getName(), in.readAllBytes());
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
			try (ZipOutputStream out = new ZipOutputStream(bytes)) {
				for (Map.Entry<String, byte[]> part : parts.entrySet()) {
					ZipEntry entry = new ZipEntry(part.getKey());
					entry.setTimeLocal(NEVER);
					out.putNextEntry(entry);
					out.write(part.getValue());
				}
			}
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
