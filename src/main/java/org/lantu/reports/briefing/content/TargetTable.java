package org.lantu.reports.briefing.content;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.TargetCells;
import org.lantu.reports.briefing.paper.Column;
import org.lantu.reports.briefing.paper.Sheet;
import org.lantu.reports.briefing.paper.Span;
import org.lantu.scoreboard.JudgedTarget;

/**
 * Every target in a row: what was promised, what was reached, and the verdict.
 */
record TargetTable(Telling telling) {

	void write(Subject subject, Sheet sheet) {
		List<Column> columns = List.of(Column.words(this.telling.say("col.target"), 23),
				Column.words(this.telling.say("col.nature"), 11), Column.words(this.telling.say("col.promise"), 28),
				Column.numbers(this.telling.say("col.actual"), 21), Column.numbers(this.telling.say("col.gap"), 11),
				Column.words(this.telling.say("col.verdict"), 10));
		List<List<List<Span>>> rows = new ArrayList<>();
		for (Subject.Group group : subject.groups()) {
			if (!group.name().isEmpty() && !group.targets().isEmpty()) {
				rows.add(List.of(Span.line(group.name())));
			}
			group.targets().stream().sorted(Telling.ORDER).map(this::row).forEach(rows::add);
		}
		sheet.table((number) -> this.telling.say("table.verdicts", number, this.telling.day().toString()), columns,
				rows);
	}

	private List<List<Span>> row(JudgedTarget judged) {
		TargetCells cells = new TargetCells(this.telling.presenter());
		return List.of(
				Span.line(this.telling.say("unit", this.telling.presenter().link(judged).text(),
						this.telling.presenter().amounts().unit(judged))),
				Span.line(this.telling.say("nature." + judged.promise().nature().name())),
				List.of(this.telling.cited(this.telling.presenter().promise(judged), judged.source().id())),
				List.of(actual(judged, cells.actual(judged))), Span.line(text(cells.gap(judged))),
				Span.line(this.telling.presenter().word(judged.verdict())));
	}

	/** The figure, or the latest one where the year due has none. */
	private Span actual(JudgedTarget judged, Cell cell) {
		String text = small(cell.word() ? "" : text(cell), cell.small());
		String source = judged.due().or(judged::latest).map((figure) -> figure.source()).orElse(null);
		return (source != null && (judged.assessment().actual() != null || cell.word()))
				? this.telling.cited(text, source) : Span.of(text);
	}

	private String small(String text, @Nullable String small) {
		if (small == null) {
			return text;
		}
		return text.isEmpty() ? small : this.telling.say("small", text, small);
	}

	private static String text(Cell cell) {
		return cell.symbol() + cell.text();
	}

}
