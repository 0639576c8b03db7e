package org.lantu.entry.files.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds out in which encoding a text is written: UTF-8 with or without its mark, UTF-16
 * with it, else GB18030.
 */
final class FileCharset {

	private static final char MARK = '\uFEFF';

	private static final List<Charset> WITHOUT_MARK = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

	private FileCharset() {
	}

	static String decode(byte[] bytes) {
		int first = (bytes.length > 1) ? (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF) : 0;
		List<Charset> charsets = (first == 0xFEFF || first == 0xFFFE) ? List.of(StandardCharsets.UTF_16) : WITHOUT_MARK;
		for (Charset charset : charsets) {
			try {
				String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
				return (!text.isEmpty() && text.charAt(0) == MARK) ? text.substring(1) : text;
			}
			catch (CharacterCodingException ex) {
				// the next one is tried, and where none is left that is told
			}
		}
		throw new RefusedFileException("encoding");
	}

}
