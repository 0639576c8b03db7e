package org.lantu.entry.files.reading;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through the elements of a part of a workbook. Nothing outside of the part is ever
 * asked for, and whoever nests or names more than a table does is refused.
 */
final class PartElements {

	private static final int DEEPEST = 64;

	private static final int MOST_NAMES = 300;

	private final XMLStreamReader reader;

	/**
	 * The names come interned from the reader, which keeps each for as long as it reads.
	 */
	private final Set<String> names = new HashSet<>();

	private int depth;

	PartElements(InputStream in) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		this.reader = factory.createXMLStreamReader(in);
	}

	/** Goes on to the next beginning or end of an element; false where there is none. */
	boolean next() throws XMLStreamException {
		while (this.reader.hasNext()) {
			int event = this.reader.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				enter();
				return true;
			}
			if (event == XMLStreamConstants.END_ELEMENT) {
				this.depth--;
				return true;
			}
		}
		return false;
	}

	private void enter() {
		this.names.add(this.reader.getLocalName());
		for (int at = 0; at < this.reader.getAttributeCount(); at++) {
			this.names.add(this.reader.getAttributeLocalName(at));
		}
		if (++this.depth > DEEPEST || this.names.size() > MOST_NAMES) {
			throw new RefusedFileException("odd");
		}
	}

	/** Goes on to the next beginning of an element of this name. */
	boolean next(String element) throws XMLStreamException {
		while (next()) {
			if (begins(element)) {
				return true;
			}
		}
		return false;
	}

	boolean begins(String element) {
		return this.reader.isStartElement() && this.reader.getLocalName().equals(element);
	}

	boolean ends(String element) {
		return this.reader.isEndElement() && this.reader.getLocalName().equals(element);
	}

	/** An attribute, whatever its namespace; empty where there is none. */
	String attribute(String name) {
		for (int at = 0; at < this.reader.getAttributeCount(); at++) {
			if (this.reader.getAttributeLocalName(at).equals(name)) {
				return this.reader.getAttributeValue(at);
			}
		}
		return "";
	}

	boolean isTrue(String attribute) {
		String value = attribute(attribute);
		return value.equals("1") || value.equals("true");
	}

	/**
	 * The text up to the end of the element; of what no cell holds, only the beginning.
	 */
	String text() throws XMLStreamException {
		String first = "";
		StringBuilder text = new StringBuilder();
		int event = this.reader.next();
		for (; event == XMLStreamConstants.CHARACTERS
				|| event == XMLStreamConstants.SPACE; event = this.reader.next()) {
			if (first.isEmpty()) {
				first = this.reader.getText();
			}
			else if (first.length() + text.length() <= CellBudget.LONGEST_CELL) {
				text.append(this.reader.getText());
			}
		}
		if (event != XMLStreamConstants.END_ELEMENT) {
			throw new RefusedFileException("odd");
		}
		this.depth--;
		return text.isEmpty() ? first : first + text;
	}

}
