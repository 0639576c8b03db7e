package org.lantu.entry.files.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/**
 * The formats of a workbook, which its cells name by a number.
 */
final class CellFormats {

	/** More than any spreadsheet program makes. */
	private static final int MOST = 70_000;

	private final List<CellFormat> formats = new ArrayList<>();

	static CellFormats read(PackageParts parts) throws IOException, XMLStreamException {
		CellFormats formats = new CellFormats();
		Map<String, CellFormat> own = new HashMap<>();
		parts.each("xl/styles.xml", (elements) -> {
			boolean cells = false;
			while (elements.next() && own.size() + formats.formats.size() < MOST) {
				if (elements.begins("numFmt")) {
					own.put(elements.attribute("numFmtId"), CellFormat.of(elements.attribute("formatCode")));
				}
				else if (elements.begins("cellXfs")) {
					cells = true;
				}
				else if (elements.ends("cellXfs")) {
					break;
				}
				else if (cells && elements.begins("xf")) {
					formats.formats.add(own.computeIfAbsent(elements.attribute("numFmtId"), CellFormat::builtIn));
				}
			}
		});
		return formats;
	}

	CellFormat get(String style) {
		int at = style.matches("\\d{1,6}") ? Integer.parseInt(style) : Integer.MAX_VALUE;
		return (at < this.formats.size()) ? this.formats.get(at) : CellFormat.GENERAL;
	}

}
