package org.lantu.reports.briefing.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.xml.bind.JAXBException;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FontTablePart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;

import org.springframework.core.io.ClassPathResource;

/**
 * The template: its parts lie as they are in a file of Word, one beside another, so that
 * they can be read and reviewed.
 */
final class WordTemplate {

	private static final String FOLDER = "org/lantu/reports/briefing/template/";

	private WordTemplate() {
	}

	/** A file without text. */
	static WordprocessingMLPackage open() throws Docx4JException {
		WordprocessingMLPackage file = new WordprocessingMLPackage();
		MainDocumentPart main = new MainDocumentPart();
		read(main, "document.xml", file);
		file.addTargetPart(main);
		main.addTargetPart(read(new StyleDefinitionsPart(), "styles.xml", file));
		main.addTargetPart(read(new DocumentSettingsPart(), "settings.xml", file));
		main.addTargetPart(read(new FontTablePart(), "fontTable.xml", file));
		main.addTargetPart(read(new FootnotesPart(), "footnotes.xml", file));
		for (String footer : new String[] { "footer-odd", "footer-even" }) {
			main.addTargetPart(read(new FooterPart(new PartName("/word/" + footer + ".xml")), footer + ".xml", file),
					footer);
		}
		return file;
	}

	/** The words of a part, to be filled in. */
	static String text(String name) {
		try {
			return new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static <P extends JaxbXmlPart<?>> P read(P part, String name, WordprocessingMLPackage file) {
		part.setPackage(file);
		try (InputStream xml = new ClassPathResource(FOLDER + name).getInputStream()) {
			part.unmarshal(xml);
			return part;
		}
		catch (JAXBException ex) {
			throw new IllegalStateException("The template's part " + name + " cannot be read", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
