package org.lantu.entry.files.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks a workbook through before anything of it is understood: how large it would
 * become, and whether it holds what a table of figures does not. No entry is kept.
 */
final class PackageGuard {

	/** The parts that are read; of the others no word is. */
	static final Pattern READ = Pattern
		.compile("xl/(?:workbook|sharedStrings|styles)\\.xml|xl/_rels/workbook\\.xml\\.rels|xl/worksheets/[^/]+\\.xml");

	private static final int MOST_ENTRIES = 2000;

	private static final int MOST_SHEETS = 200;

	private static final long MOST_BYTES = 600L << 20;

	/** Words are kept in memory while a workbook is read. */
	private static final long MOST_WORDS = 100L << 20;

	/** What is smaller unpacked may be packed as tightly as it likes. */
	private static final long SMALL = 10L << 20;

	private static final int MOST_RATIO = 150;

	private static final int PIECE = 1 << 16;

	private final Set<String> merged = new HashSet<>();

	private long bytes;

	/**
	 * Refuses what is not to be read.
	 * @return the parts that have merged cells
	 */
	Set<String> check(ZipFile file) throws IOException {
		if (file.size() > MOST_ENTRIES) {
			throw new RefusedFileException("entries", String.valueOf(MOST_ENTRIES));
		}
		List<? extends ZipEntry> entries = Collections.list(file.entries());
		byNames(entries.stream().map(ZipEntry::getName).toList());
		for (ZipEntry entry : entries) {
			look(file, entry);
		}
		return this.merged;
	}

	private static void byNames(List<String> names) {
		if (names.contains("xl/workbook.bin")) {
			throw new RefusedFileException("binary-workbook");
		}
		if (!names.contains("[Content_Types].xml") || !names.contains("xl/workbook.xml")) {
			throw new RefusedFileException("no-workbook");
		}
		names.stream()
			.filter((name) -> name.toLowerCase(Locale.ROOT).contains("vbaproject"))
			.findFirst()
			.ifPresent((name) -> {
				throw new RefusedFileException("macros", name);
			});
		if (names.stream().filter((name) -> name.startsWith("xl/worksheets/sheet")).count() > MOST_SHEETS) {
			throw new RefusedFileException("sheets", String.valueOf(MOST_SHEETS));
		}
	}

	private void look(ZipFile file, ZipEntry entry) throws IOException {
		String name = entry.getName();
		boolean read = READ.matcher(name).matches();
		long most = name.endsWith("sharedStrings.xml") ? MOST_WORDS : MOST_BYTES;
		MarkupGuard markup = new MarkupGuard(name);
		byte[] piece = new byte[PIECE];
		long size = 0;
		try (InputStream in = file.getInputStream(entry)) {
			for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
				if (size == 0 && length > 3 && piece[0] == 'P' && piece[1] == 'K' && piece[2] == 3 && piece[3] == 4) {
					throw new RefusedFileException("nested", name);
				}
				size += length;
				this.bytes += length;
				if (size > most || this.bytes > MOST_BYTES
						|| (size > SMALL && size > MOST_RATIO * Math.max(1, entry.getCompressedSize()))) {
					throw new RefusedFileException("bomb", name, String.valueOf(MOST_BYTES >> 20));
				}
				if (read) {
					markup.look(piece, length);
				}
			}
		}
		if (markup.merges()) {
			this.merged.add(name);
		}
	}

}
