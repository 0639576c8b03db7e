package org.lantu.reports.briefing.word;

import java.math.BigInteger;
import java.util.List;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.lantu.reports.briefing.paper.Span;

/**
 * Puts the notes at the foot of the page; where one was given before, a reference to it
 * stands, which Word keeps up to date.
 */
class WordNotes {

	private static final String REFERENCE = "FootnoteReference";

	WordNotes(FootnotesPart part, List<String> texts) throws Docx4JException {
		for (int number = 1; number <= texts.size(); number++) {
			part.getContents().getFootnote().add(note(number, texts.get(number - 1)));
		}
	}

	private static CTFtnEdn note(int number, String text) {
		CTFtnEdn note = Wml.factory().createCTFtnEdn();
		note.setId(BigInteger.valueOf(number));
		P paragraph = Wml.paragraph("FootnoteText");
		R sign = Wml.factory().createR();
		sign.setRPr(Wml.style(REFERENCE));
		sign.getContent().add(Wml.factory().createRFootnoteRef());
		paragraph.getContent().add(sign);
		paragraph.getContent().add(Wml.run(" " + text, ""));
		note.getContent().add(paragraph);
		return note;
	}

	/** Lets the end of a paragraph refer to the note of a text. */
	void refer(P paragraph, Span span) {
		if (span.again()) {
			CTSimpleField field = Wml.factory().createCTSimpleField();
			field.setInstr(" NOTEREF " + bookmark(span.note()) + " \\f \\h ");
			field.getContent().add(Wml.run(Integer.toString(span.note()), REFERENCE));
			paragraph.getContent().add(Wml.factory().createPFldSimple(field));
			return;
		}
		BigInteger number = BigInteger.valueOf(span.note());
		CTBookmark start = Wml.factory().createCTBookmark();
		start.setId(number);
		start.setName(bookmark(span.note()));
		CTMarkupRange end = Wml.factory().createCTMarkupRange();
		end.setId(number);
		CTFtnEdnRef reference = Wml.factory().createCTFtnEdnRef();
		reference.setId(number);
		R sign = Wml.factory().createR();
		sign.setRPr(Wml.style(REFERENCE));
		sign.getContent().add(Wml.factory().createRFootnoteReference(reference));
		paragraph.getContent().add(Wml.factory().createPBookmarkStart(start));
		paragraph.getContent().add(sign);
		paragraph.getContent().add(Wml.factory().createPBookmarkEnd(end));
	}

	private static String bookmark(int number) {
		return "_Note" + number;
	}

}
