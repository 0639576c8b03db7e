package org.lantu.reports.briefing.word;

import java.io.ByteArrayOutputStream;
import java.util.List;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.P;
import org.lantu.reports.briefing.paper.Block;
import org.lantu.reports.briefing.paper.Briefing;

import org.springframework.stereotype.Component;

/**
 * Writes a briefing as a file of Word, which can be edited there and in WPS: the same
 * briefing is the same file, byte by byte.
 */
@Component
public class WordFiles {

	public byte[] file(Briefing briefing) {
		try {
			WordprocessingMLPackage file = WordTemplate.open();
			write(briefing, file);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			file.save(bytes);
			return Archive.steady(bytes.toByteArray());
		}
		catch (Docx4JException ex) {
			throw new IllegalStateException("The briefing cannot be written", ex);
		}
	}

	private static void write(Briefing briefing, WordprocessingMLPackage file) throws Docx4JException {
		MainDocumentPart main = file.getMainDocumentPart();
		List<Object> content = main.getContent();
		WordText text = new WordText(new WordNotes(main.getFootnotesPart(), briefing.notes()));
		WordBlocks blocks = new WordBlocks(text, new WordTables(text), new WordPictures(main, text));
		for (Briefing.Part part : briefing.parts()) {
			P title = text.paragraph("Title", part.title());
			if (!content.isEmpty()) {
				title.getPPr().setPageBreakBefore(Wml.yes());
			}
			content.add(title);
			content.add(text.paragraph("Subtitle", part.subtitle()));
			for (Block block : part.blocks()) {
				content.addAll(blocks.write(block));
			}
			content.add(text.paragraph("Origin", part.origin()));
		}
	}

}
