package org.lantu.entry.files.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/**
 * The texts of a workbook, which it keeps apart from its cells.
 */
final class SharedWords {

	private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

	private final List<String> words = new ArrayList<>();

	static SharedWords read(PackageParts parts, CellBudget budget) throws IOException, XMLStreamException {
		SharedWords shared = new SharedWords();
		parts.each("xl/sharedStrings.xml", (elements) -> {
			while (elements.next("si")) {
				shared.words.add(budget.word(text(elements, "si")));
			}
		});
		return shared;
	}

	/** The text with a number; there is none where the file has lost it. */
	String get(String number) {
		int at = number.matches("\\d{1,8}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
		if (at >= this.words.size()) {
			throw new RefusedFileException("truncated");
		}
		return this.words.get(at);
	}

	/**
	 * The runs of a text up to its end. A digit that is raised stays so: it marks a
	 * footnote, or a square metre.
	 */
	static String text(PartElements elements, String end) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		boolean raised = false;
		while (elements.next() && !elements.ends(end)) {
			if (elements.begins("rPh")) {
				while (!elements.ends("rPh") && elements.next()) {
					// how a word is spoken is not what stands in the cell
				}
			}
			else if (elements.begins("r")) {
				raised = false;
			}
			else if (elements.begins("vertAlign")) {
				raised = elements.attribute("val").equals("superscript");
			}
			else if (elements.begins("t") && text.length() <= CellBudget.LONGEST_CELL) {
				text.append(raised ? raised(elements.text()) : elements.text());
			}
		}
		return text.toString();
	}

	private static String raised(String text) {
		if (!text.matches(".*\\d.*")) {
			return text;
		}
		StringBuilder raised = new StringBuilder();
		text.chars()
			.filter((character) -> character >= '0' && character <= '9')
			.forEach((digit) -> raised.append(RAISED.charAt(digit - '0')));
		return raised.toString();
	}

}
