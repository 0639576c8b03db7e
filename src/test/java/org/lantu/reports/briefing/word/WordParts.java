package org.lantu.reports.briefing.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import static org.assertj.core.api.Assertions.assertThat;

/** A file of Word as its parts, for the tests that read it. */
public record WordParts(Map<String, String> parts) {

	public static WordParts of(byte[] file) {
		Map<String, String> parts = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new WordParts(parts);
	}

	public String document() {
		return part("word/document.xml");
	}

	public String part(String name) {
		String part = this.parts.get(name);
		assertThat(part).as(name + " of " + names()).isNotNull();
		return part;
	}

	public Set<String> names() {
		return this.parts.keySet();
	}

	/** The paragraphs as a reader sees them, cells of tables too. */
	public List<String> paragraphs() {
		List<String> paragraphs = new ArrayList<>();
		Pattern.compile("(?s)<w:p[ >].*?</w:p>")
			.matcher(document().replaceAll(">\\s+<", "><"))
			.results()
			.forEach((found) -> {
				String text = found.group()
					.replaceAll("(?s)<w:fldSimple.*?</w:fldSimple>", "")
					.replace("<w:br/>", "\n");
				paragraphs.add(text.replaceAll("(?s)<[^>]*>", "")
					.replace("&lt;", "<")
					.replace("&gt;", ">")
					.replace("&amp;", "&"));
			});
		return paragraphs;
	}

}
