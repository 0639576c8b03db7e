package org.lantu.entry.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.imports.FileImport;
import org.lantu.actuals.imports.ImportedFigure;
import org.lantu.actuals.imports.Imports;
import org.lantu.actuals.imports.StagedLine;
import org.lantu.actuals.imports.StagedSheet;
import org.lantu.platform.tables.CellMark;
import org.lantu.platform.tables.MarkedCell;
import org.lantu.platform.tables.TableBook;
import org.lantu.platform.tables.TableRows;
import org.lantu.platform.tables.TableSheet;

import org.springframework.stereotype.Component;

/**
 * Gives a file back as a workbook: its cells where they stood, each number on the colour
 * of what was found of it, and the reasons in the column behind the last; what is not
 * taken over is told as well.
 */
@Component
class MarkedBooks {

	/** So many lines are in memory at once. */
	private static final int PART = 1000;

	private static final int LONGEST_NAME = 31;

	private final Imports imports;

	private final ImportListPages lists;

	MarkedBooks(Imports imports, ImportListPages lists) {
		this.imports = imports;
		this.lists = lists;
	}

	TableBook book(FileImport file, Locale locale) {
		ImportWords words = this.lists.words(locale);
		List<StagedSheet> sheets = this.imports.sheets(file.id());
		List<String> names = sheets.stream().map(StagedSheet::name).toList();
		Map<String, TableSheet> tables = new LinkedHashMap<>();
		sheets.forEach((sheet) -> tables.put(name(sheet, words), new Marked(file, sheet, names, words).table()));
		return new TableBook(file.file().name().replaceFirst("\\.[A-Za-z]{2,4}$", "") + "-" + file.id(), tables);
	}

	private static String name(StagedSheet sheet, ImportWords words) {
		String name = sheet.name().isEmpty() ? words.text("imported.sheet.only") : sheet.name();
		return name.substring(0, Math.min(LONGEST_NAME, name.length()));
	}

	/** A sheet on its way back. */
	private final class Marked {

		private final long id;

		private final StagedSheet sheet;

		private final List<String> names;

		private final ImportWords words;

		private final boolean done;

		Marked(FileImport file, StagedSheet sheet, List<String> names, ImportWords words) {
			this.id = file.id();
			this.done = file.state() == FileImport.State.DONE;
			this.sheet = sheet;
			this.names = names;
			this.words = words;
		}

		/** The head of the reasons stands in the first line, whatever else is there. */
		TableSheet table() {
			List<String> first = MarkedBooks.this.imports.lines(this.id, this.sheet.ordinal(), 0, 1)
				.stream()
				.filter((line) -> line.number() == 1)
				.map(StagedLine::cells)
				.findFirst()
				.orElse(List.of());
			List<String> head = new ArrayList<>(first);
			head.addAll(Collections.nCopies(Math.max(0, this.sheet.columns().size() - first.size()), ""));
			head.add(this.words.text("imported.said"));
			return new TableSheet(head, this::write);
		}

		private void write(TableRows table) {
			int written = 1;
			List<StagedLine> lines = part(1);
			while (!lines.isEmpty()) {
				int last = lines.get(lines.size() - 1).number();
				Map<Integer, List<ImportedFigure>> figures = MarkedBooks.this.imports
					.figures(this.id, this.sheet.ordinal(), lines.get(0).number(), last)
					.stream()
					.collect(Collectors.groupingBy((figure) -> figure.at().line()));
				for (StagedLine line : lines) {
					for (; written < line.number() - 1; written++) {
						table.row(List.of());
					}
					table.row(row(line, figures.getOrDefault(line.number(), List.of())));
					written = line.number();
				}
				lines = part(last);
			}
		}

		private List<StagedLine> part(int after) {
			return MarkedBooks.this.imports.lines(this.id, this.sheet.ordinal(), after, PART);
		}

		private List<@Nullable Object> row(StagedLine line, List<ImportedFigure> figures) {
			List<@Nullable Object> cells = new ArrayList<>(line.cells());
			int width = this.sheet.columns().size();
			cells.addAll(Collections.nCopies(Math.max(0, width - cells.size()), null));
			if (figures.isEmpty() && line.number() > this.sheet.headings()) {
				cells.add(new MarkedCell(this.words.text("imported.marked.nothing"), CellMark.ASIDE));
			}
			List<String> reasons = new ArrayList<>();
			for (ImportedFigure figure : figures) {
				int at = figure.at().column();
				if (at < line.cells().size()) {
					cells.set(at, new MarkedCell(line.cells().get(at), mark(figure)));
				}
				reasons
					.add(Stream
						.concat(Stream.of(figure.at().text() + " " + this.words.fate(figure, this.done)),
								this.words.row(figure, this.names).messages().stream())
						.collect(Collectors.joining(" ")));
			}
			if (!reasons.isEmpty()) {
				cells.add(String.join("\n", reasons));
			}
			return cells;
		}

		private static CellMark mark(ImportedFigure figure) {
			if (figure.leftOut()) {
				return CellMark.ASIDE;
			}
			return switch (figure.judgement().fate()) {
				case SAME -> CellMark.GOOD;
				case NEW, CHANGED -> CellMark.NEWS;
				case QUESTIONED, INCOMPLETE -> CellMark.DOUBT;
				case WRONG, UNREAD -> CellMark.FAULT;
			};
		}

	}

}
