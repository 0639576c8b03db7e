package org.lantu.reports.briefing.word;

import java.util.List;

import org.docx4j.wml.P;
import org.lantu.reports.briefing.paper.Span;

/**
 * Writes paragraphs in the styles of the template.
 */
record WordText(WordNotes notes) {

	P paragraph(String style, String text) {
		return paragraph(style, Span.line(text));
	}

	P paragraph(String style, List<Span> spans) {
		P paragraph = Wml.paragraph(style);
		for (Span span : spans) {
			paragraph.getContent().add(Wml.run(span.text(), span.blank() ? "Blank" : ""));
			if (span.note() > 0) {
				this.notes.refer(paragraph, span);
			}
		}
		return paragraph;
	}

}
