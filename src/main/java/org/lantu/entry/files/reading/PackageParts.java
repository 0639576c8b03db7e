package org.lantu.entry.files.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

/**
 * The parts of a workbook, by their names.
 */
record PackageParts(ZipFile file) {

	/** Goes through a part; where there is none, nothing happens. */
	void each(String part, Reading reading) throws IOException, XMLStreamException {
		ZipEntry entry = this.file.getEntry(part);
		if (entry == null) {
			return;
		}
		try (InputStream in = this.file.getInputStream(entry)) {
			reading.read(new PartElements(in));
		}
	}

	/** What is done with the elements of a part. */
	interface Reading {

		void read(PartElements elements) throws IOException, XMLStreamException;

	}

}
