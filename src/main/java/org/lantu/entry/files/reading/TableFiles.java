package org.lantu.entry.files.reading;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Reads a file by what is in it, whatever its name says.
 */
public final class TableFiles {

	private static final int OLD_OFFICE = 0xD0CF11E0;

	private static final int ZIP = 0x504B0304;

	private static final int PDF = 0x25504446;

	private TableFiles() {
	}

	/**
	 * Reads the sheets of a file.
	 * @param bytes what is in it
	 * @throws RefusedFileException where it cannot be read
	 */
	public static List<ReadSheet> read(byte[] bytes) {
		int magic = (bytes.length < Integer.BYTES) ? 0 : ByteBuffer.wrap(bytes).getInt();
		switch (magic) {
			case OLD_OFFICE -> throw new RefusedFileException("old-office");
			case PDF -> throw new RefusedFileException("pdf");
			case ZIP -> throw new RefusedFileException("no-workbook");
			default -> {
				List<ReadSheet> sheets = List.of(TextSheet.read(FileCharset.decode(bytes), new CellBudget()));
				if (sheets.stream().allMatch((sheet) -> sheet.lines().isEmpty())) {
					throw new RefusedFileException("empty");
				}
				return sheets;
			}
		}
	}

}
