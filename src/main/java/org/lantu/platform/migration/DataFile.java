package org.lantu.platform.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * A CSV file of the application that a migration loads: UTF-8, a header line, an empty
 * field for "not known".
 */
public final class DataFile {

	private final String path;

	private final String content;

	private DataFile(String path, String content) {
		this.path = path;
		this.content = content;
	}

	/**
	 * Reads a file of the class path.
	 * @param path such as {@code db/data/figures.csv}
	 * @return the file
	 * @throws IllegalStateException if there is no such file
	 */
	public static DataFile read(String path) {
		try (InputStream in = DataFile.class.getClassLoader().getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalStateException("The data file " + path + " is not part of the application");
			}
			return of(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The data file " + path + " cannot be read", ex);
		}
	}

	static DataFile of(String path, String content) {
		String unixLines = content.replace("\r\n", "\n");
		return new DataFile(path, unixLines.startsWith("\uFEFF") ? unixLines.substring(1) : unixLines);
	}

	/**
	 * Parses the file.
	 * @return its rows in their order
	 * @throws IllegalArgumentException if it is not well-formed
	 */
	public List<DataRow> rows() {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(this.content)) {
			return reader.stream().map((fields) -> new DataRow(this.path, fields)).toList();
		}
		catch (CsvParseException ex) {
			throw new IllegalArgumentException(this.path + ": " + ex.getMessage());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void addTo(CRC32 checksum) {
		checksum.update(this.content.getBytes(StandardCharsets.UTF_8));
	}

}
