package org.lantu.reports.briefing.word;

import java.math.BigInteger;
import java.util.List;

import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.P;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;
import org.lantu.reports.briefing.paper.Column;
import org.lantu.reports.briefing.paper.Span;
import org.lantu.reports.briefing.paper.Table;

/**
 * Writes tables as wide as the type area. Word goes by the widths of the cells, WPS by
 * those of the grid, so both are written.
 */
record WordTables(WordText text) {

	/** 156 mm in twentieths of a point. */
	private static final int WIDTH = 8844;

	Tbl table(Table table) {
		Tbl written = Wml.factory().createTbl();
		written.setTblPr(properties());
		int[] widths = widths(table.columns());
		TblGrid grid = Wml.factory().createTblGrid();
		for (int width : widths) {
			TblGridCol column = Wml.factory().createTblGridCol();
			column.setW(BigInteger.valueOf(width));
			grid.getGridCol().add(column);
		}
		written.setTblGrid(grid);
		written.getContent().add(head(table.columns(), widths));
		boolean first = true;
		for (int at = 0; at < table.rows().size(); at++) {
			List<List<Span>> cells = table.rows().get(at);
			boolean across = cells.size() < table.columns().size();
			int following = table.rows().size() - 1 - at;
			boolean keep = following > 0 && (across || first || following == 1);
			first = first && across;
			written.getContent().add(row(cells, table.columns(), widths, keep));
		}
		return written;
	}

	private static TblPr properties() {
		TblPr properties = Wml.factory().createTblPr();
		CTTblPrBase.TblStyle style = Wml.factory().createCTTblPrBaseTblStyle();
		style.setVal("BriefingTable");
		properties.setTblStyle(style);
		properties.setTblW(width(WIDTH));
		CTTblLayoutType layout = Wml.factory().createCTTblLayoutType();
		layout.setType(STTblLayoutType.FIXED);
		properties.setTblLayout(layout);
		return properties;
	}

	private static int[] widths(List<Column> columns) {
		int shares = columns.stream().mapToInt(Column::share).sum();
		int[] widths = columns.stream().mapToInt((column) -> WIDTH * column.share() / shares).toArray();
		int rest = WIDTH;
		for (int width : widths) {
			rest -= width;
		}
		widths[0] += rest;
		return widths;
	}

	private Tr head(List<Column> columns, int[] widths) {
		Tr row = row();
		row.getTrPr().getCnfStyleOrDivIdOrGridBefore().add(Wml.factory().createCTTrPrBaseTblHeader(Wml.yes()));
		for (int at = 0; at < widths.length; at++) {
			P head = kept(this.text.paragraph("CellHead", columns.get(at).head()), true);
			row.getContent().add(cell(head, widths[at]));
		}
		return row;
	}

	/**
	 * A row of cells, or of one across all columns.
	 * @param keep whether it stays on the page of the next: neither the first nor the
	 * last is ever alone
	 */
	private Tr row(List<List<Span>> cells, List<Column> columns, int[] widths, boolean keep) {
		Tr row = row();
		if (cells.size() < columns.size()) {
			P across = kept(this.text.paragraph("CellHead", cells.get(0)), keep);
			Tc cell = cell(across, WIDTH);
			TcPrInner.GridSpan span = Wml.factory().createTcPrInnerGridSpan();
			span.setVal(BigInteger.valueOf(columns.size()));
			cell.getTcPr().setGridSpan(span);
			row.getContent().add(cell);
			return row;
		}
		for (int at = 0; at < widths.length; at++) {
			String style = columns.get(at).number() ? "CellNumber" : "Cell";
			row.getContent().add(cell(kept(this.text.paragraph(style, cells.get(at)), keep), widths[at]));
		}
		return row;
	}

	private static P kept(P paragraph, boolean keep) {
		if (keep) {
			paragraph.getPPr().setKeepNext(Wml.yes());
		}
		return paragraph;
	}

	/** A row that no page break parts. */
	private static Tr row() {
		Tr row = Wml.factory().createTr();
		TrPr properties = Wml.factory().createTrPr();
		properties.getCnfStyleOrDivIdOrGridBefore().add(Wml.factory().createCTTrPrBaseCantSplit(Wml.yes()));
		row.setTrPr(properties);
		return row;
	}

	private static Tc cell(P paragraph, int width) {
		Tc cell = Wml.factory().createTc();
		TcPr properties = Wml.factory().createTcPr();
		properties.setTcW(width(width));
		cell.setTcPr(properties);
		cell.getContent().add(paragraph);
		return cell;
	}

	private static TblWidth width(int width) {
		TblWidth written = Wml.factory().createTblWidth();
		written.setW(BigInteger.valueOf(width));
		written.setType(TblWidth.TYPE_DXA);
		return written;
	}

}
