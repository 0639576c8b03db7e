package org.lantu.entry.files;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.imports.FileImport;
import org.lantu.actuals.imports.Imports;
import org.lantu.entry.files.ImportListPage.Choice;
import org.lantu.reference.Catalogue;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the page on which files are sent in.
 */
@Component
class ImportListPages {

	private static final int NEWEST_SOURCES = 50;

	private final Imports imports;

	private final Catalogue catalogue;

	private final OutcomePages outcomes;

	private final People people;

	private final MessageSource messages;

	private final Clock clock;

	ImportListPages(Imports imports, Catalogue catalogue, OutcomePages outcomes, People people, MessageSource messages,
			Clock clock) {
		this.outcomes = outcomes;
		this.imports = imports;
		this.catalogue = catalogue;
		this.people = people;
		this.messages = messages;
		this.clock = clock;
	}

	ImportListPage page(Person person, String fault, Locale locale) {
		ImportWords words = words(locale);
		List<FileImport> files = this.imports.list(person);
		Map<String, String> names = this.people.names(files.stream().map(FileImport::by).distinct().toList());
		Map<Long, Map<String, Integer>> made = this.outcomes.made(files);
		return new ImportListPage(fault.isEmpty() ? "" : words.text("imported.fault." + fault),
				regions(person, "", words), indicators(words), sources(),
				files.stream()
					.map((file) -> line(file, names, made.getOrDefault(file.id(), Map.of()), words))
					.toList());
	}

	ImportWords words(Locale locale) {
		return new ImportWords(this.messages, locale, this.clock, this.catalogue.regions(),
				this.catalogue.indicators());
	}

	/** The regions for which somebody may enter. */
	static List<Choice> regions(Person person, String chosen, ImportWords words) {
		return words.regions()
			.values()
			.stream()
			.filter((region) -> person.mayEnter(region.code()))
			.map((region) -> new Choice(region.code(), region.listedShort().in(words.locale()),
					region.code().equals(chosen)))
			.toList();
	}

	static List<Choice> indicators(ImportWords words) {
		return words.indicators()
			.values()
			.stream()
			.map((indicator) -> new Choice(indicator.code(), indicator.name().in(words.locale()), false))
			.toList();
	}

	List<Choice> sources() {
		return this.catalogue.sources(0, NEWEST_SOURCES)
			.stream()
			.map((source) -> new Choice(source.id(), source.title(), false))
			.toList();
	}

	/** The name of who sent a file. */
	String who(String login) {
		return this.people.names(List.of(login)).getOrDefault(login, login);
	}

	private static ImportListPage.Line line(FileImport file, Map<String, String> names, Map<String, Integer> made,
			ImportWords words) {
		return new ImportListPage.Line("/entry/imports/" + file.id(), file.file().name(), file.file().sha256(),
				names.getOrDefault(file.by(), file.by()), words.minute(file.at()),
				file.regions()
					.stream()
					.map(words::region)
					.collect(Collectors.joining(words.text("imported.separator"))),
				state(file, words), OutcomePages.counts(made, words));
	}

	/** Where an import stands, with what came of it. */
	static String state(FileImport file, ImportWords words) {
		FileImport.Ending ending = file.ending();
		if (file.confirming() != null) {
			return words.text("imported.state.CONFIRMING");
		}
		return (ending == null || file.state() != FileImport.State.DONE) ? words.text("imported.state." + file.state())
				: words.text("imported.done." + ending.act(), ending.figures());
	}

}
