package org.lantu.entry.files.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.lantu.actuals.imports.ImportDefaults;
import org.lantu.actuals.imports.StagedColumn;
import org.lantu.actuals.imports.StagedFigure;
import org.lantu.actuals.imports.StagedLine;
import org.lantu.actuals.imports.StagedSheet;
import org.lantu.actuals.imports.Staging;
import org.lantu.entry.files.reading.ReadSheet;
import org.lantu.entry.files.reading.SheetReader;

/**
 * Reads sheets as figures while they come: the first lines tell how a sheet is laid out,
 * and of the others none is kept.
 */
public final class LayoutReader implements SheetReader {

	private final FileLayouts layouts;

	private final SheetLayouts finder;

	private final Placing other;

	private final Staging staging;

	private final List<ReadSheet.Line> first = new ArrayList<>();

	private int ordinal = -1;

	private String name = "";

	private boolean hidden;

	private int width;

	private @Nullable StagedSheet staged;

	private @Nullable SheetFigures figures;

	/**
	 * @param defaults what was said of the whole file
	 * @param staging takes what is read
	 */
	public LayoutReader(FileLayouts layouts, ImportDefaults defaults, Staging staging) {
		this.layouts = layouts;
		this.finder = new SheetLayouts(layouts.names());
		this.other = new Placing(defaults.region(), "", defaults.year());
		this.staging = staging;
	}

	@Override
	public void sheet(String name, boolean hidden) {
		end();
		this.ordinal++;
		this.name = name;
		this.hidden = hidden;
		this.width = 0;
		this.first.clear();
		this.staged = null;
		this.figures = null;
	}

	@Override
	public void line(ReadSheet.Line line) {
		this.width = Math.max(this.width, line.cells().size());
		if (this.figures != null) {
			stage(line, this.figures);
			return;
		}
		this.first.add(line);
		if (this.first.size() == SheetLayouts.SAMPLE) {
			begin();
		}
	}

	/** There are no further lines. */
	public void end() {
		if (this.ordinal >= 0 && this.figures == null) {
			begin();
		}
		StagedSheet begun = this.staged;
		if (begun != null && this.width > begun.columns().size()) {
			List<StagedColumn> columns = new ArrayList<>(begun.columns());
			columns.addAll(Collections.nCopies(this.width - columns.size(),
					new StagedColumn("", ColumnRole.NOTHING.name(), "", "", 0, "")));
			this.staging.widen(new StagedSheet(begun.ordinal(), begun.name(), begun.hidden(), begun.headings(), columns,
					begun.fingerprint(), begun.mappedOn()));
		}
	}

	/**
	 * The layout is what the first lines tell, or what somebody has said of such heads.
	 */
	private void begin() {
		SheetLayout found = this.finder.of(new ReadSheet(this.name, this.hidden, List.copyOf(this.first)));
		String fingerprint = DigestUtils
			.sha256Hex(found.columns().stream().map(StagedColumn::head).collect(Collectors.joining("\n")));
		Optional<Map.Entry<LocalDate, List<StagedColumn>>> mapping = this.layouts.mappings()
			.apply(fingerprint)
			.filter((said) -> said.getValue().size() >= found.columns().size());
		SheetLayout said = mapping.map((one) -> found.with(one.getValue())).orElse(found);
		SheetFigures read = new SheetFigures(this.ordinal, said, this.other, this.layouts);
		StagedSheet begun = new StagedSheet(this.ordinal, this.name, this.hidden, said.lastHeading(), said.columns(),
				fingerprint, mapping.map(Map.Entry::getKey).orElse(null));
		this.staged = begun;
		this.staging.sheet(begun);
		for (int at = 0; at < this.first.size(); at++) {
			ReadSheet.Line line = this.first.get(at);
			if (at < said.headings()) {
				this.staging.line(staged(line), false);
			}
			else {
				stage(line, read);
			}
		}
		this.figures = read;
	}

	private void stage(ReadSheet.Line line, SheetFigures figures) {
		List<StagedFigure> read = figures.read(line);
		this.staging.line(staged(line), !read.isEmpty());
		read.forEach(this.staging::figure);
	}

	private StagedLine staged(ReadSheet.Line line) {
		return new StagedLine(this.ordinal, line.number(), line.hidden(), line.cells());
	}

}
