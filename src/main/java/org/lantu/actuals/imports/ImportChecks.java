package org.lantu.actuals.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.Revision;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.CheckedFigure;
import org.lantu.actuals.checks.FigureChecks;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.imports.working.ImportProgress;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.LedgerEntry;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Source;

import org.springframework.stereotype.Component;

/**
 * Holds the figures of an import beside the ledger: a region at a time, so that what
 * belongs together is seen together and no more is held in memory than that.
 */
@Component
class ImportChecks {

	private final FigureChecks checks;

	private final Actuals actuals;

	private final FigureDesk desk;

	private final Catalogue catalogue;

	private final ImportRows rows;

	private final ImportProgress progress;

	private final Clock clock;

	ImportChecks(FigureChecks checks, Actuals actuals, FigureDesk desk, Catalogue catalogue, ImportRows rows,
			ImportProgress progress, Clock clock) {
		this.progress = progress;
		this.checks = checks;
		this.actuals = actuals;
		this.desk = desk;
		this.catalogue = catalogue;
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * Judges all figures of an import anew.
	 * @param again whether they were judged before, so that what has moved since is
	 * marked
	 * @return how many have moved
	 */
	int judge(Person person, FileImport file, boolean again) {
		this.rows.unplaced(file.id());
		int moved = 0;
		List<String> regions = this.rows.regions(file.id());
		for (int at = 0; at < regions.size(); at++) {
			String region = regions.get(at);
			this.progress.judged(file.id(), at, regions.size());
			List<ImportedFigure> figures = this.rows.of(file.id(), region)
				.stream()
				.filter((figure) -> !figure.leftOut() && StagedFigure.placed(figure.typed().figure()))
				.toList();
			List<ImportedFigure> judged = judge(person, file, region, figures, again);
			this.rows.judge(file.id(), judged);
			moved += (int) judged.stream().filter(ImportedFigure::moved).count();
		}
		return moved;
	}

	/**
	 * Judges figures that were just read, before they are staged.
	 * @param judged is handed all of them, those of a region together
	 */
	void judge(Person person, FileImport file, List<ImportedFigure> read, Consumer<List<ImportedFigure>> judged) {
		Map<String, List<ImportedFigure>> regions = read.stream()
			.collect(Collectors.groupingBy(
					(figure) -> StagedFigure.placed(figure.typed().figure()) ? figure.typed().figure().region() : "",
					TreeMap::new, Collectors.toList()));
		int done = 0;
		for (Map.Entry<String, List<ImportedFigure>> region : regions.entrySet()) {
			this.progress.judged(file.id(), done++, regions.size());
			judged.accept(region.getKey().isEmpty() ? region.getValue()
					: judge(person, file, region.getKey(), region.getValue(), false));
		}
	}

	/** What the ledger is told of some figures that are placed. */
	List<TypedFigure> typed(ImportDefaults defaults, List<ImportedFigure> figures) {
		Set<String> ids = figures.stream()
			.map((figure) -> figure.typed().source().strip())
			.filter((id) -> !id.isEmpty())
			.collect(Collectors.toSet());
		Map<String, Source> sources = this.catalogue
			.sources(Stream.concat(ids.stream(), Stream.of(defaults.source().strip()).filter((id) -> !id.isEmpty()))
				.toList());
		return figures.stream().map((figure) -> defaults.complete(figure.typed(), sources)).toList();
	}

	private List<ImportedFigure> judge(Person person, FileImport file, String region, List<ImportedFigure> placed,
			boolean again) {
		if (placed.isEmpty()) {
			return List.of();
		}
		Map<FigureKey, LedgerEntry> open = this.desk.entries(person, region)
			.stream()
			.collect(Collectors.toMap(LedgerEntry::figure, Function.identity()));
		List<CheckedFigure> checked = this.checks.check(person, typed(file.defaults(), placed));
		Map<FigureKey, List<Revision>> vintages = this.actuals
			.vintages(placed.stream().map((figure) -> figure.typed().figure().series()).distinct().toList())
			.stream()
			.collect(Collectors.groupingBy(Revision::figure));
		List<ImportedFigure> judged = new ArrayList<>(placed.size());
		LocalDate today = LocalDate.now(this.clock);
		for (int at = 0; at < placed.size(); at++) {
			ImportedFigure figure = placed.get(at);
			FigureKey key = figure.typed().figure();
			Beside beside = new Beside(vintages.getOrDefault(key, List.of()), open.get(key), today);
			ImportedFigure.Judgement judgement = beside.judge(checked.get(at), figure.typed());
			LedgerEntry entry = open.get(key);
			RevisionRef seen = (entry != null && entry.state().editable()) ? entry.ref() : null;
			boolean moved = again && figure.judgement().fate() != Fate.UNREAD
					&& !(judgement.before().equals(figure.judgement().before())
							&& Objects.equals(seen, figure.typed().seen()));
			judged.add(judged(figure, seen, judgement, moved));
		}
		return judged;
	}

	private static ImportedFigure judged(ImportedFigure figure, @Nullable RevisionRef seen,
			ImportedFigure.Judgement judgement, boolean moved) {
		TypedFigure typed = figure.typed();
		return new ImportedFigure(figure.ordinal(), figure.at(),
				new TypedFigure(typed.figure(), typed.value(), typed.status(), typed.bound(), typed.source(),
						typed.quote(), typed.knownOn(), typed.revised(), typed.note(), typed.reason(), seen),
				figure.remarks(), figure.leftOut(), judgement, moved, figure.revision());
	}

}
