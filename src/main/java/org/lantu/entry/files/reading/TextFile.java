package org.lantu.entry.files.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text, with what has to be known of all of it before it is read.
 *
 * @param beginning so much of it as tells how its cells are parted
 * @param quotes how many quotation marks are in it
 * @param binary whether it holds what no text does
 */
record TextFile(Path path, Charset charset, String beginning, long quotes, boolean binary) {

	private static final char MARK = '\uFEFF';

	private static final int PIECE = 1 << 16;

	/**
	 * Looks through a text.
	 * @throws java.nio.charset.CharacterCodingException where it is not in that encoding
	 */
	static TextFile look(Path path, Charset charset) throws IOException {
		char[] piece = new char[PIECE];
		String beginning = "";
		long quotes = 0;
		boolean binary = false;
		try (Reader reader = reader(path, charset)) {
			for (int length = reader.read(piece); length >= 0; length = reader.read(piece)) {
				if (beginning.length() < PIECE) {
					beginning += new String(piece, 0, length);
				}
				for (int at = 0; at < length; at++) {
					quotes += (piece[at] == '"') ? 1 : 0;
					binary |= piece[at] == 0;
				}
			}
		}
		return new TextFile(path, charset, beginning, quotes, binary);
	}

	Reader reader() throws IOException {
		return reader(this.path, this.charset);
	}

	/** Without the mark at the beginning; what cannot be decoded is an exception. */
	private static Reader reader(Path path, Charset charset) throws IOException {
		Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset.newDecoder()),
				PIECE);
		reader.mark(1);
		if (reader.read() != MARK) {
			reader.reset();
		}
		return reader;
	}

}
