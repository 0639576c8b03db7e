package org.lantu.entry.files;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.checks.TypedText;
import org.lantu.actuals.imports.Fate;
import org.lantu.actuals.imports.FileImport;
import org.lantu.actuals.imports.ImportEdits;
import org.lantu.actuals.imports.ImportLedger;
import org.lantu.actuals.imports.Imports;
import org.lantu.actuals.imports.StagedSheet;
import org.lantu.actuals.imports.working.Confirmation;
import org.lantu.entry.tables.SourceTitles;
import org.lantu.reference.Catalogue;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/**
 * Does what a button of the pages of files says.
 */
@Component
class ImportWork {

	/** Why a file is not even taken. */
	static final Set<String> FAULTS = Set.of("none", "waiting");

	private static final int LONGEST_NAME = 200;

	private final Imports imports;

	private final ImportEdits edits;

	private final ImportLedger ledger;

	private final ImportThread thread;

	private final ImportColumns columns;

	private final Catalogue catalogue;

	private final Editions editions;

	ImportWork(Imports imports, ImportEdits edits, ImportLedger ledger, ImportThread thread, ImportColumns columns,
			Catalogue catalogue, Editions editions) {
		this.edits = edits;
		this.imports = imports;
		this.ledger = ledger;
		this.thread = thread;
		this.columns = columns;
		this.catalogue = catalogue;
		this.editions = editions;
	}

	Optional<FileImport> find(Person person, long id) {
		return this.imports.find(person, id);
	}

	/** Takes a file in, and has it read. */
	Received receive(Person person, @Nullable MultipartFile file, MultiValueMap<String, String> fields)
			throws IOException {
		if (file == null || file.isEmpty()) {
			return new Received(0, "none");
		}
		Optional<Long> id = this.imports.receive(person,
				shortened(Optional.ofNullable(file.getOriginalFilename()).orElse("")), file, file.getSize(),
				form(fields).defaults());
		if (id.isEmpty()) {
			return new Received(0, "waiting");
		}
		this.thread.workNow();
		return new Received(id.get(), "");
	}

	/** The last part of a name, without what cannot be kept. */
	private static String shortened(String name) {
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
			.replaceAll("[\\p{Cntrl}\\p{Cs}]", "")
			.strip();
		String known = last.isEmpty() || !TypedText.storable(last) ? "?" : last;
		return known.substring(Math.max(0, known.length() - LONGEST_NAME));
	}

	/** Does what a form of the page of a file asks for. */
	void act(Person person, FileImport file, MultiValueMap<String, String> fields) {
		ImportForm form = form(fields);
		long edition = this.editions.current().number();
		if (!form.text("row").isEmpty()) {
			change(person, file, form, form.number("row"), edition);
		}
		else if (!form.text("out").isEmpty() || !form.text("in").isEmpty()) {
			boolean out = !form.text("out").isEmpty();
			this.edits.leaveOut(person, file.id(), List.of(form.number(out ? "out" : "in")), out, edition);
		}
		else {
			whole(person, file, form, edition);
		}
		find(person, file.id()).filter(ImportWork::isOwed).ifPresent((owed) -> this.thread.workNow());
	}

	private static boolean isOwed(FileImport file) {
		return file.state() == FileImport.State.RECEIVED || file.confirming() != null;
	}

	private void whole(Person person, FileImport file, ImportForm form, long edition) {
		String act = form.text("act");
		switch (act) {
			case "answer" -> this.edits.answer(person, file.id(), form.defaults(), edition);
			case "columns" -> columns(person, file, form);
			case "leave-unread" -> this.edits.leaveOut(person, file.id(), Fate.UNREAD, edition);
			case "draft", "submit", "draft-fit", "submit-fit" -> this.ledger.ask(new Confirmation(file.id(),
					form.number("edition"), act.replace("-fit", ""), act.endsWith("-fit"), person.login()));
			default -> {
				// a form that had expired is only shown again
			}
		}
	}

	private void change(Person person, FileImport file, ImportForm form, int ordinal, long edition) {
		this.imports.figure(file.id(), ordinal)
			.ifPresent((figure) -> this.edits.change(person, file.id(), ordinal, form.row(ordinal, figure.typed()),
					edition));
	}

	private void columns(Person person, FileImport file, ImportForm form) {
		int ordinal = form.number("sheet");
		Optional<StagedSheet> sheet = this.imports.sheets(file.id())
			.stream()
			.filter((one) -> one.ordinal() == ordinal)
			.findFirst();
		if (sheet.isPresent()) {
			this.edits.map(person, file.id(), sheet.get().fingerprint(), this.columns.read(sheet.get(), form));
		}
	}

	private ImportForm form(MultiValueMap<String, String> fields) {
		return new ImportForm(fields, new SourceTitles(this.catalogue.sources()));
	}

	/**
	 * What became of a file that was sent.
	 *
	 * @param fault why it was not taken; empty where it was
	 */
	record Received(long id, String fault) {

	}

}
