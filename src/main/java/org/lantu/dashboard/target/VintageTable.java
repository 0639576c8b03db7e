package org.lantu.dashboard.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.TargetCells;
import org.lantu.plan.TargetRevision;
import org.lantu.progress.Observation;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Citation;
import org.lantu.reference.Source;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.VerdictPeriod;
import org.lantu.scoreboard.wording.Amounts;

/**
 * The published vintages behind a target and the words on which its verdict rests.
 */
class VintageTable {

	private final JudgedTarget judged;

	private final Map<String, Source> sources;

	private final Presenter presenter;

	/** Why the figure of a year is not compared with the one before. */
	private final Map<Integer, String> apart;

	VintageTable(JudgedTarget judged, Map<String, Source> sources, Presenter presenter) {
		this.judged = judged;
		this.sources = sources;
		this.presenter = presenter;
		this.apart = presenter.apart(judged.series().counting(judged.moment()));
	}

	TargetPage.Vintages table() {
		List<TargetPage.YearRow> rows = rows();
		return new TargetPage.Vintages(rows, rows.stream().anyMatch((row) -> row.glyph() != null), span());
	}

	/** Every vintage that was public at the moment: the latest year and vintage first. */
	private List<TargetPage.YearRow> rows() {
		Map<Integer, List<Revision>> byYear = new TreeMap<>((left, right) -> right - left);
		for (Revision vintage : this.judged.series().vintages()) {
			byYear.computeIfAbsent(vintage.year(), (year) -> this.judged.series().vintages(year, this.judged.moment()));
		}
		List<TargetPage.YearRow> rows = new ArrayList<>();
		byYear.values().forEach((vintages) -> {
			for (int i = vintages.size() - 1; i >= 0; i--) {
				rows.add(row(vintages.get(i), i == vintages.size() - 1));
			}
		});
		return rows;
	}

	/** The years with figures: "2015–2024"; empty where there is none. */
	String span() {
		List<Revision> counting = this.judged.series().counting(this.judged.moment());
		if (counting.isEmpty()) {
			return "";
		}
		int first = counting.get(0).year();
		int last = counting.get(counting.size() - 1).year();
		return (first == last) ? Presenter.year(first) : first + "–" + last;
	}

	private TargetPage.YearRow row(Revision vintage, boolean current) {
		boolean due = vintage.year() == this.judged.target().year();
		VerdictPeriod period = due ? periodOf(vintage) : null;
		Cell value = new Cell(Presenter.symbol(vintage), Amounts.number(vintage.value()), mark(vintage, current),
				TargetCells.revised(this.judged, vintage), false);
		Verdict verdict = (period != null) ? period.verdict().on(vintage.knownOn(), vintage.year()) : null;
		return new TargetPage.YearRow(Presenter.year(vintage.year()), Addresses.figure(vintage), current, due, value,
				Presenter.day(vintage), (verdict != null) ? verdict.glyph() : null,
				(verdict != null) ? this.presenter.word(verdict) : null, link(vintage.source()), vintage.quote(),
				this.presenter.note(vintage.note()));
	}

	/**
	 * What kind of value it is, where it is no plain published one, and whether the one
	 * that counts is not compared with that of the year before.
	 */
	private @Nullable String mark(Revision vintage, boolean current) {
		List<String> marks = new ArrayList<>();
		if (vintage.obsStatus() != Revision.ObsStatus.A) {
			marks.add(this.presenter.message("status." + vintage.obsStatus().name()));
		}
		else {
			vintage.formula().ifPresent((formula) -> marks.add(this.presenter.message("status.derived", formula)));
		}
		if (current && this.apart.containsKey(vintage.year())) {
			marks.add(this.presenter.message("sign.apart.spoken"));
		}
		return marks.isEmpty() ? null : String.join(" · ", marks);
	}

	private @Nullable VerdictPeriod periodOf(Revision vintage) {
		return this.judged.history()
			.stream()
			.filter((period) -> period.since() != null && !period.since().isAfter(vintage.knownOn()))
			.reduce((earlier, later) -> later)
			.orElse(null);
	}

	/**
	 * The words of the target, of the figures that decide, and of the first one
	 * published.
	 */
	List<TargetPage.Citation> citations() {
		List<TargetPage.Citation> citations = new ArrayList<>();
		for (TargetRevision revision : this.judged.target().revisions()) {
			citations.add(citation(
					this.presenter.message((revision.amendment() == null) ? "cite.target" : "cite.target.revised"),
					revision.citation(), revision.note()));
		}
		Map<String, Revision> cited = new LinkedHashMap<>();
		for (Observation input : this.judged.assessment().inputs()) {
			this.judged.series()
				.counting(input.year(), this.judged.moment())
				.ifPresent((revision) -> cited.put(what("cite.figure", revision), revision));
		}
		if (cited.isEmpty()) {
			this.judged.latest().ifPresent((latest) -> cited.put(what("cite.latest", latest), latest));
		}
		List<Revision> due = this.judged.series().vintages(this.judged.target().year(), this.judged.moment());
		if (due.size() > 1) {
			cited.put(what("cite.first", due.get(0)), due.get(0));
		}
		cited.forEach((what, revision) -> citations
			.add(citation(what, new Citation(revision.source(), revision.quote()), revision.note())));
		return citations;
	}

	private String what(String key, Revision revision) {
		return this.presenter.message(key, Presenter.year(revision.year()), Presenter.symbol(revision)
				+ this.presenter.amounts().amount(Amounts.number(revision.value()), this.judged.indicator()));
	}

	private TargetPage.Citation citation(String what, Citation cited, @Nullable String note) {
		Source source = Objects.requireNonNull(this.sources.get(cited.source()));
		String published = this.presenter.day(source);
		return new TargetPage.Citation(what, this.presenter.message("trust." + source.trust().name()), cited.quote(),
				Bilingual.chinese(cited.quote()) ? "zh-CN" : "en", this.presenter.link(source),
				(source.publisher() != null) ? this.presenter.publisher(source) + " · " + published : published,
				source.url(), this.presenter.note(note));
	}

	private Link link(String sourceId) {
		return this.presenter.link(Objects.requireNonNull(this.sources.get(sourceId)));
	}

}
