package org.lantu.entry.files.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

/**
 * Reads the sheets of a workbook (.xlsx), once it has been looked through.
 */
final class WorkbookSheets {

	/** Other sheets are drawings. */
	private static final String SHEETS = "xl/worksheets/";

	private final CellBudget budget = new CellBudget();

	private boolean since1904;

	void read(Path path, SheetReader reader) {
		try (ZipFile file = new ZipFile(path.toFile())) {
			Set<String> merged = new PackageGuard().check(file);
			PackageParts parts = new PackageParts(file);
			List<Named> named = named(parts);
			SharedWords words = SharedWords.read(parts, this.budget);
			CellFormats formats = CellFormats.read(parts);
			for (Named sheet : named) {
				MergedCells cells = merged.contains(sheet.part()) ? MergedCells.read(parts, sheet.part())
						: new MergedCells();
				reader.sheet(sheet.name(), sheet.hidden());
				parts.each(sheet.part(),
						(elements) -> new SheetCells(words, formats, new CellTexts(this.since1904), cells, this.budget)
							.read(elements, reader::line));
			}
		}
		catch (ZipException ex) {
			throw new RefusedFileException(
					String.valueOf(ex.getMessage()).contains("encrypted") ? "locked" : "truncated");
		}
		catch (IOException | XMLStreamException ex) {
			throw new RefusedFileException("truncated");
		}
	}

	private List<Named> named(PackageParts parts) throws IOException, XMLStreamException {
		Map<String, String> targets = new HashMap<>();
		parts.each("xl/_rels/workbook.xml.rels", (elements) -> {
			while (elements.next("Relationship")) {
				targets.put(elements.attribute("Id"),
						elements.attribute("Target").replaceFirst("^(?:/?xl/|\\./)?", "xl/"));
			}
		});
		List<Named> named = new ArrayList<>();
		Set<String> once = new HashSet<>();
		parts.each("xl/workbook.xml", (elements) -> {
			while (elements.next()) {
				if (elements.begins("workbookPr")) {
					this.since1904 = elements.isTrue("date1904");
				}
				else if (elements.begins("sheet")) {
					String part = targets.getOrDefault(elements.attribute("id"), "");
					if (part.startsWith(SHEETS) && PackageGuard.READ.matcher(part).matches() && once.add(part)) {
						named.add(new Named(elements.attribute("name"), !elements.attribute("state").isEmpty()
								&& !elements.attribute("state").equals("visible"), part));
					}
				}
			}
		});
		return named;
	}

	/** A sheet with the part that holds it. */
	private record Named(String name, boolean hidden, String part) {

	}

}
