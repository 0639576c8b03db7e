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
 * @param binary whether it holds what no text does
 */
record TextFile(Path path, Charset charset, String beginning, boolean binary) {

	private static final char MARK = '\uFEFF';

	private static final char QUOTE = '"';

	/** As many as the rows of spreadsheets have, of which most are blank. */
	static final int MOST_CELLS = 16_384;

	private static final int PIECE = 1 << 16;

	/**
	 * Looks through a text.
	 * @throws java.nio.charset.CharacterCodingException where it is not in that encoding
	 */
	static TextFile look(Path path, Charset charset) throws IOException {
		char[] piece = new char[PIECE];
		String beginning = "";
		boolean binary = false;
		try (Reader reader = reader(path, charset)) {
			for (int length = reader.read(piece); length >= 0; length = reader.read(piece)) {
				if (beginning.length() < PIECE) {
					beginning += new String(piece, 0, length);
				}
				for (int at = 0; at < length; at++) {
					binary |= piece[at] == 0;
				}
			}
		}
		return new TextFile(path, charset, beginning, binary);
	}

	/**
	 * Goes through its cells, before any is read.
	 * @throws RefusedFileException where a quotation mark is never closed, where
	 * something stands behind a closing one, or where a row has more cells than any table
	 */
	void checkCells(char separator) throws IOException {
		CellWalk walk = new CellWalk(separator);
		char[] piece = new char[PIECE];
		try (Reader reader = reader()) {
			for (int length = reader.read(piece); length >= 0; length = reader.read(piece)) {
				for (int at = 0; at < length; at++) {
					walk.next(piece[at]);
				}
			}
		}
		walk.end();
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

	/** Where in its cells a text is. */
	private static final class CellWalk {

		private final char separator;

		private Place place = Place.START;

		private char before;

		private int line = 1;

		private int quotedSince;

		private int cells;

		CellWalk(char separator) {
			this.separator = separator;
		}

		void next(char one) {
			boolean lineEnds = one == '\n' || one == '\r';
			boolean cellEnds = lineEnds || one == this.separator;
			switch (this.place) {
				case QUOTED -> this.place = (one == QUOTE) ? Place.CLOSED : Place.QUOTED;
				case CLOSED -> {
					if (!cellEnds && one != QUOTE) {
						throw new RefusedFileException("quoted", String.valueOf(this.line));
					}
					this.place = cellEnds ? Place.START : Place.QUOTED;
				}
				case START -> {
					this.quotedSince = this.line;
					this.place = (one == QUOTE) ? Place.QUOTED : cellEnds ? Place.START : Place.PLAIN;
				}
				case PLAIN -> this.place = cellEnds ? Place.START : Place.PLAIN;
			}
			if (this.place == Place.START) {
				count(lineEnds);
			}
			this.line += (one == '\r' || (one == '\n' && this.before != '\r')) ? 1 : 0;
			this.before = one;
		}

		private void count(boolean lineEnds) {
			if (++this.cells > MOST_CELLS) {
				throw new RefusedFileException("columns", String.valueOf(this.line),
						String.valueOf(CellBudget.MOST_COLUMNS));
			}
			this.cells = lineEnds ? 0 : this.cells;
		}

		void end() {
			if (this.place == Place.QUOTED) {
				throw new RefusedFileException("csv", String.valueOf(this.quotedSince));
			}
		}

		private enum Place {

			START, PLAIN, QUOTED, CLOSED

		}

	}

}
