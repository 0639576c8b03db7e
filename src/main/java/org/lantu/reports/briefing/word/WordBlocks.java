package org.lantu.reports.briefing.word;

import java.util.List;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.lantu.reports.briefing.paper.Block;
import org.lantu.reports.briefing.paper.Heading;
import org.lantu.reports.briefing.paper.Paragraph;
import org.lantu.reports.briefing.paper.Picture;
import org.lantu.reports.briefing.paper.Table;

/**
 * Gives each piece of a briefing to what writes it.
 */
record WordBlocks(WordText text, WordTables tables, WordPictures pictures) {

	List<?> write(Block block) throws Docx4JException {
		if (block instanceof Heading heading) {
			return List.of(this.text.paragraph("Heading" + heading.level(), heading.text()));
		}
		if (block instanceof Paragraph paragraph) {
			return List.of(this.text.paragraph("BodyText", paragraph.spans()));
		}
		if (block instanceof Table table) {
			return List.of(this.text.paragraph("Caption", table.caption()), this.tables.table(table));
		}
		return this.pictures.picture((Picture) block);
	}

}
