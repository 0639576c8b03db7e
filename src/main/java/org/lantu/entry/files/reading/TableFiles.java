package org.lantu.entry.files.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Reads a file by what is in it, whatever its name says.
 */
public final class TableFiles {

	private static final int OLD_OFFICE = 0xD0CF11E0;

	private static final int ZIP = 0x504B0304;

	private static final int PDF = 0x25504446;

	/** So much tells of what kind a file is. */
	private static final int BEGINNING = 1 << 16;

	/** Where the head of a packed file says whether it is locked. */
	private static final int FLAGS = 6;

	private static final Pattern MARKUP = Pattern.compile(
			"\\A(?:\\xEF\\xBB\\xBF)?\\s*<(?:\\?xml|!doctype|html|head|table|meta|workbook)", Pattern.CASE_INSENSITIVE);

	/** As the old container names what a newer program has locked. */
	private static final String LOCKED = "E\0n\0c\0r\0y\0p\0t\0";

	private TableFiles() {
	}

	/**
	 * Reads the sheets of a file.
	 * @throws RefusedFileException where it cannot be read; what was handed over until
	 * then is nothing
	 */
	public static void read(Path file, SheetReader reader) throws IOException {
		Counted counted = new Counted(reader);
		sheets(file, counted);
		if (counted.empty) {
			throw new RefusedFileException("empty");
		}
	}

	private static void sheets(Path file, SheetReader reader) throws IOException {
		byte[] start;
		try (InputStream in = Files.newInputStream(file)) {
			start = in.readNBytes(BEGINNING);
		}
		int magic = (start.length < Long.BYTES) ? 0 : ByteBuffer.wrap(start).getInt();
		String beginning = new String(start, StandardCharsets.ISO_8859_1);
		if (magic == ZIP) {
			if ((start[FLAGS] & 1) > 0) {
				throw new RefusedFileException("locked");
			}
			new WorkbookSheets().read(file, reader);
			return;
		}
		if (magic == OLD_OFFICE) {
			throw new RefusedFileException(isLocked(file) ? "locked" : "old-office");
		}
		if (magic == PDF) {
			throw new RefusedFileException("pdf");
		}
		if (MARKUP.matcher(beginning).find()) {
			throw new RefusedFileException("markup");
		}
		TextSheet.read(FileCharset.look(file), new CellBudget(), reader);
	}

	/** The name may stand anywhere in the container. */
	private static boolean isLocked(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			String before = "";
			for (byte[] piece = in.readNBytes(BEGINNING); piece.length > 0; piece = in.readNBytes(BEGINNING)) {
				String text = before + new String(piece, StandardCharsets.ISO_8859_1);
				if (text.contains(LOCKED)) {
					return true;
				}
				before = text.substring(Math.max(0, text.length() - LOCKED.length()));
			}
			return false;
		}
	}

	/** Knows whether any line came. */
	private static final class Counted implements SheetReader {

		private final SheetReader reader;

		private boolean empty = true;

		Counted(SheetReader reader) {
			this.reader = reader;
		}

		@Override
		public void sheet(String name, boolean hidden) {
			this.reader.sheet(name, hidden);
		}

		@Override
		public void line(ReadSheet.Line line) {
			this.empty = false;
			this.reader.line(line);
		}

	}

}
