package org.lantu.reports.briefing.word;

import java.util.List;
import java.util.Map;

import jakarta.xml.bind.JAXBException;
import org.docx4j.XmlUtils;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.ImagePngPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.lantu.reports.briefing.paper.Picture;

/**
 * Puts drawings on the page as pictures, sharp enough for print; where this machine
 * cannot write their words, it says so in their place.
 */
class WordPictures {

	/**
	 * In millimetres: two fit on a page, and the smallest words are more than 7 points
	 * high.
	 */
	private static final int WIDTH = 90;

	/** In the unit of drawings. */
	private static final int MILLIMETRE = 36000;

	private final MainDocumentPart main;

	private final WordText text;

	private int number;

	WordPictures(MainDocumentPart main, WordText text) {
		this.main = main;
		this.text = text;
	}

	List<P> picture(Picture picture) throws Docx4JException {
		Raster raster = Raster.of(picture.svg(), WIDTH).orElse(null);
		P caption = this.text.paragraph("Caption", picture.caption());
		caption.getPPr().setKeepNext(Wml.no());
		if (raster == null) {
			return List.of(caption, this.text.paragraph("BodyText", picture.missing()));
		}
		this.number++;
		ImagePngPart part = new ImagePngPart(new PartName("/word/media/image" + this.number + ".png"));
		part.setBinaryData(raster.png());
		String relation = this.main.addTargetPart(part).getId();
		P paragraph = Wml.paragraph("Picture");
		paragraph.getPPr().setKeepNext(Wml.yes());
		R run = Wml.factory().createR();
		Drawing drawing = Wml.factory().createDrawing();
		drawing.getAnchorOrInline().add(inline(relation, raster, picture));
		run.getContent().add(drawing);
		paragraph.getContent().add(run);
		return List.of(paragraph, caption);
	}

	private Inline inline(String relation, Raster raster, Picture picture) {
		try {
			Inline inline = (Inline) XmlUtils.unwrap(XmlUtils.unmarshallFromTemplate(WordTemplate.text("picture.xml"),
					Map.of("relation", relation, "number", Integer.toString(this.number), "width",
							Integer.toString(WIDTH * MILLIMETRE), "height",
							Long.toString(Math.round(WIDTH * MILLIMETRE * raster.ratio())))));
			inline.getDocPr().setDescr(picture.description());
			return inline;
		}
		catch (JAXBException ex) {
			throw new IllegalStateException("The template's part picture.xml cannot be read", ex);
		}
	}

}
