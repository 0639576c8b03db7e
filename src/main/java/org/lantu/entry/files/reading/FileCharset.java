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
 * Finds out in which encoding a text is written: UTF-8 with or without its mark, UTF-16
 * with it, else GB18030.
 */
final class FileCharset {

	private static final List<Charset> WITHOUT_MARK = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

	private FileCharset() {
	}

	/** The text with its encoding. */
	static TextFile look(Path file) throws IOException {
		byte[] bytes;
		try (InputStream in = Files.newInputStream(file)) {
			bytes = in.readNBytes(2);
		}
		int first = (bytes.length > 1) ? (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF) : 0;
		List<Charset> charsets = (first == 0xFEFF || first == 0xFFFE) ? List.of(StandardCharsets.UTF_16) : WITHOUT_MARK;
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

}
