package org.lantu.entry.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Claim;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.checks.CheckedFigure;
import org.lantu.actuals.checks.Finding;
import org.lantu.entry.paste.PastePreview.Choice;
import org.lantu.entry.sheets.EntrySheet;
import org.lantu.entry.tables.Cells;
import org.lantu.entry.tables.PastedColumn;
import org.lantu.platform.Numbers;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.context.MessageSource;
import org.springframework.util.MultiValueMap;

/**
 * Words the preview of a block, in one language.
 */
final class PasteWords {

	/** So many cells of a column are shown to choose by. */
	private static final int SAMPLE = 3;

	private static final int LONGEST_SAID = 60;

	private final MessageSource messages;

	private final Locale locale;

	private final Map<String, Indicator> indicators;

	private final BlockNames names;

	private final EntrySheet sheet;

	private final Amounts amounts;

	PasteWords(MessageSource messages, Locale locale, Map<String, Indicator> indicators, BlockNames names,
			EntrySheet sheet) {
		this.messages = messages;
		this.locale = locale;
		this.indicators = indicators;
		this.names = names;
		this.sheet = sheet;
		this.amounts = new Amounts(messages, locale);
	}

	PastePreview preview(BlockLayout layout, List<PastedLine> lines, Map<Integer, CheckedFigure> read,
			MultiValueMap<String, String> fields) {
		List<PastePreview.Row> rows = lines.stream().map((line) -> row(line, read.get(line.number()), fields)).toList();
		boolean choose = Set.of(BlockLayout.Problem.SEVERAL, BlockLayout.Problem.ELSEWHERE, BlockLayout.Problem.UNCLEAR)
			.contains(layout.problem());
		boolean unknown = lines.stream().anyMatch(PastedLine::asks);
		return new PastePreview(problem(layout, lines), rows, unplaced(layout, lines),
				choose ? columns(layout) : List.of(),
				unknown ? this.indicators.values().stream().map(this::choice).toList() : List.of(), merged(lines));
	}

	/** Of a merged cell a spreadsheet hands over the first line only. */
	private static String merged(List<PastedLine> lines) {
		List<String> sources = lines.stream()
			.map((line) -> line.cells().getOrDefault(PastedColumn.SOURCE, ""))
			.filter((source) -> !source.isBlank())
			.distinct()
			.toList();
		boolean shared = lines.stream()
			.anyMatch((line) -> line.cells().getOrDefault(PastedColumn.SOURCE, "").isBlank());
		return (sources.size() == 1 && shared) ? sources.get(0) : "";
	}

	private String problem(BlockLayout layout, List<PastedLine> lines) {
		if (layout.problem() == BlockLayout.Problem.NONE) {
			return lines.isEmpty() ? text("paste.problem.nothing") : "";
		}
		String key = "paste.problem." + layout.problem();
		Object[] subject = { this.sheet.subject(this.locale) };
		String ofKind = this.messages.getMessage(key + '.' + this.sheet.kind(), subject, null, this.locale);
		return (ofKind != null) ? ofKind : text(key);
	}

	private PastePreview.Row row(PastedLine line, @Nullable CheckedFigure read, MultiValueMap<String, String> fields) {
		FigureKey figure = line.code().isEmpty() ? null : this.sheet.figure(line.code());
		Indicator indicator = (figure != null) ? this.indicators.get(figure.indicator()) : null;
		List<PastePreview.Cell> cells = line.cells()
			.entrySet()
			.stream()
			.filter((cell) -> !cell.getValue().isBlank() || cell.getKey() == PastedColumn.VALUE)
			.map((cell) -> new PastePreview.Cell(cell.getKey().field(), cell.getValue()))
			.toList();
		List<Choice> near = line.asks() ? this.names.near(line.name())
			.stream()
			.map((code) -> choice(Objects.requireNonNull(this.indicators.get(code))))
			.toList() : List.of();
		return new PastePreview.Row(line.number(), line.name(), line.code(),
				(figure != null && indicator != null) ? this.sheet.label(figure, indicator, this.locale).name() : "",
				line.fate().name().toLowerCase(Locale.ROOT).replace('_', '-'), text("paste.fate." + line.fate()), cells,
				value(line, indicator, read, fields), line.asks(), near);
	}

	private PastePreview.Value value(PastedLine line, @Nullable Indicator indicator, @Nullable CheckedFigure read,
			MultiValueMap<String, String> fields) {
		String before = Objects.requireNonNullElse(fields.getFirst("value." + line.code()), "");
		String typed = line.cells().getOrDefault(PastedColumn.VALUE, "");
		Claim claim = (read != null) ? read.claim() : null;
		String shown = (claim != null && claim.value() != null && indicator != null)
				? this.amounts.bounded(claim.bound(), this.amounts.amount(Numbers.format(claim.value()), indicator))
				: "";
		String fault = (read == null) ? "" : read.findings()
			.stream()
			.filter((finding) -> finding.field() == Finding.Field.VALUE && finding.severity() == Finding.Severity.HARD)
			.map((finding) -> finding.message().in(this.messages, this.locale))
			.findFirst()
			.orElse("");
		return new PastePreview.Value(before, typed, shown, fault);
	}

	private List<String> unplaced(BlockLayout layout, List<PastedLine> lines) {
		List<String> unplaced = new ArrayList<>();
		String years = layout.all(PastedColumn.ELSEWHERE)
			.stream()
			.map((at) -> head(layout, at))
			.collect(Collectors.joining(text("paste.separator")));
		if (!years.isEmpty()) {
			unplaced.add(text("paste.unplaced.elsewhere." + this.sheet.kind(), years));
		}
		if (layout.problem() == BlockLayout.Problem.NONE) {
			layout.all(PastedColumn.UNKNOWN)
				.forEach((at) -> unplaced.add(text("paste.unplaced.column", head(layout, at))));
			Set<Integer> read = lines.stream().map(PastedLine::number).collect(Collectors.toSet());
			IntStream.rangeClosed(layout.headings() + 1, layout.block().lines().size())
				.filter((number) -> !read.contains(number))
				.forEach((number) -> {
					String said = said(layout.block().lines().get(number - 1));
					if (!said.isEmpty()) {
						unplaced.add(text("paste.unplaced.line", String.valueOf(number), said));
					}
				});
		}
		return unplaced;
	}

	/** What stands at the head of a column, or what it begins with. */
	private String head(BlockLayout layout, int at) {
		String head = layout.head(at);
		return head.isEmpty() ? sample(layout, at) : shortened(head);
	}

	private List<Choice> columns(BlockLayout layout) {
		return IntStream.range(0, layout.block().width())
			.filter((at) -> Cells.mostly(layout.block().column(at, layout.headings()), Cells::isValue))
			.mapToObj((at) -> new Choice(String.valueOf(at),
					text("paste.column", String.valueOf(at + 1), head(layout, at), sample(layout, at))))
			.toList();
	}

	private String sample(BlockLayout layout, int at) {
		return shortened(layout.block()
			.column(at, layout.headings())
			.stream()
			.filter((cell) -> !cell.isBlank())
			.limit(SAMPLE)
			.collect(Collectors.joining(text("paste.separator"))));
	}

	private static String said(List<String> line) {
		return shortened(line.stream().filter((cell) -> !cell.isBlank()).collect(Collectors.joining(" ")));
	}

	private static String shortened(String text) {
		return (text.length() > LONGEST_SAID) ? text.substring(0, LONGEST_SAID) + "…" : text;
	}

	private Choice choice(Indicator indicator) {
		return new Choice(indicator.code(), indicator.name().in(this.locale));
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

}
