package org.lantu.reports.briefing.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.lantu.platform.tables.TableArchive;

/**
 * Packs an archive again so that nothing in it is of the moment in which it was made.
 */
final class Archive {

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
			TableArchive steady = new TableArchive(bytes);
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				steady.add(part.getKey(), part.getValue());
			}
			steady.end();
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
