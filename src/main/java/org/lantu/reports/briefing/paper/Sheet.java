package org.lantu.reports.briefing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Collects the pieces of a briefing in a language and numbers headings, tables and
 * pictures.
 */
public class Sheet {

	private static final int DEEPEST = 4;

	private final List<Block> blocks = new ArrayList<>();

	private final int[] counts = new int[DEEPEST + 1];

	private final Numerals numerals;

	private int tables;

	private int pictures;

	/** A sheet whose headings are numbered as a language has it. */
	public Sheet(Locale language) {
		this.numerals = Numerals.of(language);
	}

	/** A heading, which gets its number. */
	public void heading(int level, String text) {
		this.counts[level]++;
		for (int deeper = level + 1; deeper <= DEEPEST; deeper++) {
			this.counts[deeper] = 0;
		}
		this.blocks.add(new Heading(level, this.numerals.before(level, this.counts) + text));
	}

	public void paragraph(String text) {
		paragraph(Span.line(text));
	}

	public void paragraph(List<Span> spans) {
		this.blocks.add(new Paragraph(spans));
	}

	/**
	 * A table.
	 * @param caption writes it around its number
	 */
	public void table(UnaryOperator<String> caption, List<Column> columns, List<List<List<Span>>> rows) {
		this.tables++;
		this.blocks.add(new Table(caption.apply(Integer.toString(this.tables)), columns, rows));
	}

	/**
	 * A drawing.
	 * @param caption writes it around its number
	 */
	public void picture(UnaryOperator<String> caption, String svg, String description, String missing) {
		this.pictures++;
		this.blocks.add(new Picture(caption.apply(Integer.toString(this.pictures)), svg, description, missing));
	}

	public List<Block> blocks() {
		return List.copyOf(this.blocks);
	}

}
