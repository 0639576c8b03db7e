package org.lantu.entry.files.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds out in which encoding a text is written: UTF-8 or UTF-16 with or without its
 * mark, else GB18030.
 */
final class FileCharset {

	private static final List<Charset> WITHOUT_MARK = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

	/** So much tells whether a file is text. */
	private static final int BEGINNING = 1 << 12;

	private FileCharset() {
	}

	/** The text with its encoding. */
	static TextFile look(Path file) throws IOException {
		byte[] bytes;
		try (InputStream in = Files.newInputStream(file)) {
			bytes = in.readNBytes(BEGINNING);
		}
		int first = (bytes.length > 1) ? (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF) : 0;
		List<Charset> charsets = (first == 0xFEFF || first == 0xFFFE) ? List.of(StandardCharsets.UTF_16)
				: unmarked(bytes);
		for (Charset charset : charsets) {
			try {
				return TextFile.look(file, charset);
			}
			catch (CharacterCodingException ex) {
				// the next one is tried, and where none is left that is told
			}
		}
		throw new RefusedFileException("encoding");
	}

	/**
	 * Of a text without its mark: in UTF-16 every second byte of what is ASCII is 0, and
	 * no text has other bytes below a space than those that part lines and cells.
	 */
	private static List<Charset> unmarked(byte[] beginning) {
		int[] zeros = new int[2];
		boolean text = true;
		for (int at = 0; at < beginning.length; at++) {
			if (beginning[at] == 0) {
				zeros[at % 2]++;
			}
			text &= beginning[at] >= ' ' || beginning[at] <= 0 || (beginning[at] >= '\t' && beginning[at] <= '\r');
		}
		if (zeros[0] + zeros[1] > 0 && Math.min(zeros[0], zeros[1]) == 0) {
			return List.of((zeros[0] > 0) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
		}
		if (!text || zeros[0] > 0) {
			throw new RefusedFileException("binary");
		}
		return WITHOUT_MARK;
	}

}
