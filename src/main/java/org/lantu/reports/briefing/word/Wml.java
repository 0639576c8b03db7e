package org.lantu.reports.briefing.word;

import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.Text;

/**
 * The smallest pieces of a file of Word.
 */
final class Wml {

	private Wml() {
	}

	static ObjectFactory factory() {
		return Context.getWmlObjectFactory();
	}

	static BooleanDefaultTrue yes() {
		return factory().createBooleanDefaultTrue();
	}

	static BooleanDefaultTrue no() {
		BooleanDefaultTrue no = yes();
		no.setVal(false);
		return no;
	}

	/** A paragraph without text. */
	static P paragraph(String style) {
		P paragraph = factory().createP();
		PPr properties = factory().createPPr();
		PPrBase.PStyle named = factory().createPPrBasePStyle();
		named.setVal(style);
		properties.setPStyle(named);
		paragraph.setPPr(properties);
		return paragraph;
	}

	/**
	 * A text in a style.
	 * @param style empty for that of the paragraph
	 */
	static R run(String text, String style) {
		R run = factory().createR();
		if (!style.isEmpty()) {
			run.setRPr(style(style));
		}
		for (String line : text.split("\n")) {
			if (!run.getContent().isEmpty()) {
				run.getContent().add(factory().createBr());
			}
			Text content = factory().createText();
			content.setValue(line);
			content.setSpace("preserve");
			run.getContent().add(content);
		}
		return run;
	}

	static RPr style(String name) {
		RPr properties = factory().createRPr();
		RStyle style = factory().createRStyle();
		style.setVal(name);
		properties.setRStyle(style);
		return properties;
	}

}
