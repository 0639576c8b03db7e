package org.lantu.platform.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes one sheet of a workbook: a head that stays where it is, columns as wide as the
 * first rows need, numbers as numbers.
 */
final class WorkbookSheet implements TableRows {

	/** So many rows say how wide the columns are. */
	private static final int MEASURED = 200;

	private static final int NARROWEST = 6;

	private static final int WIDEST = 60;

	private final Writer xml;

	private final List<List<? extends @Nullable Object>> first = new ArrayList<>();

	private boolean begun;

	private int rows;

	WorkbookSheet(Writer xml) {
		this.xml = xml;
	}

	int rows() {
		return this.first.size() + this.rows;
	}

	@Override
	public void row(List<? extends @Nullable Object> cells) {
		try {
			if (this.begun) {
				write(cells);
			}
			else {
				this.first.add(cells);
				if (this.first.size() == MEASURED) {
					begin();
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void end() throws IOException {
		if (!this.begun) {
			begin();
		}
		this.xml.write("</sheetData></worksheet>");
		this.xml.flush();
	}

	private void begin() throws IOException {
		this.begun = true;
		this.xml.write(WorkbookParts.sheetHead());
		this.xml.write("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
				+ " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
		for (int column = 0; column < this.first.get(0).size(); column++) {
			this.xml.write("<col min=\"" + (column + 1) + "\" max=\"" + (column + 1) + "\" width=\"" + width(column)
					+ "\" customWidth=\"1\"/>");
		}
		this.xml.write("</cols><sheetData>");
		List<List<? extends @Nullable Object>> kept = List.copyOf(this.first);
		this.first.clear();
		for (List<? extends @Nullable Object> row : kept) {
			write(row);
		}
	}

	private int width(int column) {
		int widest = this.first.stream()
			.filter((row) -> column < row.size() && row.get(column) != null)
			.mapToInt((row) -> WorkbookText.width(String.valueOf(row.get(column))))
			.max()
			.orElse(0);
		return Math.max(NARROWEST, Math.min(widest + 2, WIDEST));
	}

	private void write(List<? extends @Nullable Object> cells) throws IOException {
		this.rows++;
		this.xml.write("<row r=\"" + this.rows + "\">");
		for (int column = 0; column < cells.size(); column++) {
			Object value = cells.get(column);
			if (value != null) {
				cell(name(column) + this.rows, value);
			}
		}
		this.xml.write("</row>");
	}

	private void cell(String at, Object value) throws IOException {
		if (value instanceof BigDecimal number) {
			int decimals = Math.max(number.scale(), 0);
			number(at, WorkbookParts.number(decimals), number.setScale(decimals, RoundingMode.UNNECESSARY));
		}
		else if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
			number(at, WorkbookParts.TEXT, new BigDecimal(number.toString()));
		}
		else if (!value.toString().isEmpty()) {
			text(at, style(value), value.toString());
		}
	}

	private int style(Object value) {
		return (value instanceof MarkedCell marked) ? WorkbookParts.marked(marked.mark())
				: (this.rows == 1) ? WorkbookParts.HEAD : WorkbookParts.TEXT;
	}

	private void text(String at, int style, String text) throws IOException {
		this.xml.write("<c r=\"" + at + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
				+ WorkbookText.ofCell(text) + "</t></is></c>");
	}

	private void number(String at, int style, BigDecimal number) throws IOException {
		this.xml.write("<c r=\"" + at + "\" s=\"" + style + "\"><v>" + number.toPlainString() + "</v></c>");
	}

	/** A to Z, AA, AB … */
	private static String name(int column) {
		String last = String.valueOf((char) ('A' + column % 26));
		return (column < 26) ? last : name(column / 26 - 1) + last;
	}

}
