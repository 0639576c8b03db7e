package org.lantu.entry.files;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.lantu.accounts.People;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.imports.FileImport;
import org.lantu.actuals.undoing.ImportUndoing;
import org.lantu.actuals.undoing.UndoneFate;
import org.lantu.actuals.undoing.UndoneFigure;
import org.lantu.actuals.undoing.Undoings;
import org.lantu.entry.requests.RequestLines;

import org.springframework.stereotype.Component;

/**
 * Tells what came of imports.
 */
@Component
class OutcomePages {

	/** In the order in which a figure goes through them. */
	private static final List<String> STATES = List.of("DRAFT", "SUBMITTED", "RETURNED", "PUBLISHED", "CORRECTED",
			"GONE");

	private static final Set<String> TAKEN = Set.of("CORRECTED", "GONE");

	private final Undoings undoings;

	private final People people;

	OutcomePages(Undoings undoings, People people) {
		this.undoings = undoings;
		this.people = people;
	}

	/** How many figures of imports stand where, in words. */
	Map<Long, Map<String, Integer>> made(List<FileImport> files) {
		return this.undoings.made(files.stream().map(FileImport::id).toList());
	}

	/** So many figures, where they stand. */
	static List<ImportOutcome.Count> counts(Map<String, Integer> made, ImportWords words) {
		return STATES.stream()
			.filter(made::containsKey)
			.map((state) -> new ImportOutcome.Count(made.getOrDefault(state, 0), words.text("undoing.state." + state)))
			.toList();
	}

	/**
	 * What came of an import.
	 * @param fault the code of why it was not taken back
	 */
	ImportOutcome outcome(FileImport file, String fault, ImportWords words) {
		Map<String, Integer> made = made(List.of(file)).getOrDefault(file.id(), Map.of());
		List<ImportUndoing> undone = this.undoings.of(file.id());
		Map<String, String> names = this.people.names(logins(undone));
		int asked = undone.stream().mapToInt((one) -> one.counts().getOrDefault(UndoneFate.ASKED, 0)).sum();
		int left = made.entrySet()
			.stream()
			.filter((state) -> !TAKEN.contains(state.getKey()))
			.mapToInt(Map.Entry::getValue)
			.sum();
		return new ImportOutcome(fault.isEmpty() ? "" : words.text("undoing." + fault), left > asked,
				counts(made, words), undone.stream().map((one) -> undone(one, names, words)).toList());
	}

	private static List<String> logins(List<ImportUndoing> undone) {
		return undone.stream()
			.flatMap((one) -> Stream.concat(Stream.of(one.by()), one.told().stream().map(UndoneFigure::who)))
			.filter((login) -> !login.isEmpty())
			.distinct()
			.toList();
	}

	private static ImportOutcome.Undone undone(ImportUndoing undoing, Map<String, String> names, ImportWords words) {
		List<ImportOutcome.Count> counts = new ArrayList<>();
		undoing.counts()
			.forEach((fate, number) -> counts.add(new ImportOutcome.Count(number, words.text("undoing.fate." + fate))));
		return new ImportOutcome.Undone(
				words.text("undoing.facts", names.getOrDefault(undoing.by(), undoing.by()), words.minute(undoing.at())),
				undoing.reason(), counts, undoing.told().stream().map((one) -> told(one, names, words)).toList());
	}

	private static ImportOutcome.Told told(UndoneFigure undone, Map<String, String> names, ImportWords words) {
		FigureKey figure = undone.figure();
		Instant at = undone.at();
		String who = names.getOrDefault(undone.who(), undone.who());
		String when = (at != null) ? words.minute(at) : "";
		return new ImportOutcome.Told(RequestLines.address(figure),
				words.text("undoing.figure", words.region(figure.region()), words.indicator(figure.indicator()),
						String.valueOf(figure.year())),
				(undone.fate() == UndoneFate.KEPT)
						? words.text("undoing.kept", who, when, String.valueOf(undone.note()))
						: words.text("undoing.left." + undone.why(), who, when));
	}

}
