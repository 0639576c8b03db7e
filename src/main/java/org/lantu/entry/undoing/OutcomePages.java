package org.lantu.entry.undoing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.lantu.accounts.People;
import org.lantu.actuals.imports.FileImport;
import org.lantu.actuals.undoing.ImportUndoing;
import org.lantu.actuals.undoing.UndoneFate;
import org.lantu.actuals.undoing.UndoneFigure;
import org.lantu.actuals.undoing.Undoings;
import org.lantu.entry.requests.RequestLines;
import org.lantu.reference.Catalogue;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells what came of imports.
 */
@Component
public class OutcomePages {

	/** In the order in which a figure goes through them. */
	private static final List<String> STATES = List.of("DRAFT", "SUBMITTED", "RETURNED", "PUBLISHED", "CORRECTED",
			"GONE");

	private static final Set<String> TAKEN = Set.of("CORRECTED", "GONE");

	private final Undoings undoings;

	private final Catalogue catalogue;

	private final People people;

	private final MessageSource messages;

	private final Clock clock;

	OutcomePages(Undoings undoings, Catalogue catalogue, People people, MessageSource messages, Clock clock) {
		this.undoings = undoings;
		this.catalogue = catalogue;
		this.people = people;
		this.messages = messages;
		this.clock = clock;
	}

	/** How many figures of imports stand where, in words. */
	public Map<Long, Map<String, Integer>> made(List<FileImport> files) {
		return this.undoings.made(files.stream().map(FileImport::id).toList());
	}

	/** So many figures, where they stand. */
	public static List<ImportOutcome.Count> counts(Map<String, Integer> made, MessageSource messages, Locale locale) {
		return STATES.stream()
			.filter(made::containsKey)
			.map((state) -> new ImportOutcome.Count(made.getOrDefault(state, 0),
					messages.getMessage("undoing.state." + state, null, locale)))
			.toList();
	}

	/**
	 * What came of an import.
	 * @param fault the code of why it was not taken back
	 */
	public ImportOutcome outcome(FileImport file, String fault, Locale locale) {
		Map<String, Integer> made = made(List.of(file)).getOrDefault(file.id(), Map.of());
		List<ImportUndoing> undone = this.undoings.of(file.id());
		UndoingWords words = words(logins(undone), locale);
		int asked = undone.stream().mapToInt((one) -> one.counts().getOrDefault(UndoneFate.ASKED, 0)).sum();
		int left = made.entrySet()
			.stream()
			.filter((state) -> !TAKEN.contains(state.getKey()))
			.mapToInt(Map.Entry::getValue)
			.sum();
		return new ImportOutcome(words.fault(UndoingController.known(fault)), left > asked,
				counts(made, this.messages, locale), undone.stream().map((one) -> undone(one, words)).toList());
	}

	private UndoingWords words(List<String> logins, Locale locale) {
		return new UndoingWords(this.messages, locale, this.clock, this.catalogue.regions(),
				this.catalogue.indicators(), this.people.names(logins));
	}

	private static List<String> logins(List<ImportUndoing> undone) {
		return undone.stream()
			.flatMap((one) -> Stream.concat(Stream.of(one.by()), one.told().stream().map(UndoneFigure::who)))
			.filter((login) -> !login.isEmpty())
			.distinct()
			.toList();
	}

	private static ImportOutcome.Undone undone(ImportUndoing undoing, UndoingWords words) {
		List<ImportOutcome.Count> counts = new ArrayList<>();
		undoing.counts()
			.forEach((fate, number) -> counts.add(new ImportOutcome.Count(number, words.text("undoing.fate." + fate))));
		return new ImportOutcome.Undone(
				words.text("undoing.facts", words.person(undoing.by()), words.minute(undoing.at())), undoing.reason(),
				counts, undoing.told().stream().map((figure) -> told(figure, words)).toList());
	}

	private static ImportOutcome.Told told(UndoneFigure figure, UndoingWords words) {
		String why = (figure.fate() == UndoneFate.KEPT)
				? words.text("undoing.kept", words.person(figure.who()), words.minute(figure.at()),
						String.valueOf(figure.note()))
				: words.text("undoing.left." + figure.why(), words.person(figure.who()), words.minute(figure.at()));
		return new ImportOutcome.Told(RequestLines.address(figure.figure()), words.figure(figure.figure()), why);
	}

}
