package org.lantu.actuals.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;

import org.apache.commons.codec.digest.DigestUtils;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.checks.Message;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.imports.changes.ImportChanges;
import org.lantu.audit.AuditTrail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done with a file before anything of it reaches the ledger: it is received,
 * read, looked at and changed. Each act is one transaction, so a portal that is killed
 * leaves a file that waits or one that is staged.
 */
@Service
public class Imports {

	private static final int NEWEST = 200;

	/** So many of somebody's files wait at most. */
	private static final int MOST_WAITING = 3;

	private final ImportBook book;

	private final ImportStage stage;

	private final ImportRows rows;

	private final ImportChanges changes;

	private final ImportChecks checks;

	private final People people;

	private final AuditTrail audit;

	private final ImportProgress progress;

	private final Clock clock;

	Imports(ImportBook book, ImportStage stage, ImportRows rows, ImportChanges changes, ImportChecks checks,
			People people, AuditTrail audit, ImportProgress progress, Clock clock) {
		this.progress = progress;
		this.book = book;
		this.stage = stage;
		this.rows = rows;
		this.changes = changes;
		this.checks = checks;
		this.people = people;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Takes a file in.
	 * @return its number; nothing where too many of the person's wait already
	 */
	@Transactional
	public Optional<Long> receive(Person person, String name, byte[] content, ImportDefaults defaults) {
		if (this.book.received(person.login()) >= MOST_WAITING) {
			return Optional.empty();
		}
		byte[] digest = DigestUtils.sha256(content);
		long id = this.book.add(person.login(), name, digest, content, defaults);
		this.audit.record("import-received", person.login(), "import", String.valueOf(id),
				Map.of("file", name, "sha256", HexFormat.of().formatHex(digest)));
		return Optional.of(id);
	}

	/** The files that nobody has read yet. */
	@Transactional(readOnly = true)
	public List<Long> received() {
		return this.book.received();
	}

	/**
	 * Reads a file and holds it beside the ledger, if nobody has.
	 * @param edition the newest
	 * @param reader what reads it; where it cannot, it says why instead
	 */
	@Transactional
	public void read(long id, long edition, BiFunction<FileImport, byte[], StagedFile> reader) {
		if (this.book.locked(id).filter(FileImport.State.RECEIVED::equals).isEmpty()) {
			return;
		}
		FileImport file = this.book.find(id).orElseThrow();
		Optional<Person> person = this.people.find(file.by());
		if (person.isEmpty()) {
			refuse(id, new Message("imports.nobody", List.of()));
			return;
		}
		this.progress.during(id, () -> {
			StagedFile read = reader.apply(file, this.book.content(id));
			this.progress.at(id, ImportProgress.CELLS);
			this.stage.write(id, read);
			this.changes.again(id);
			this.progress.at(id, ImportProgress.STAGED);
			this.checks.judge(person.get(), file, false);
			this.book.staged(id, edition, null);
		});
	}

	/** How far this portal is with reading a file, in per cent; nothing before it is. */
	public OptionalInt progress(long id) {
		return this.progress.of(id);
	}

	/** Notes why a file cannot be read. */
	@Transactional
	public void refuse(long id, Message why) {
		if (this.book.locked(id).filter(FileImport.State.RECEIVED::equals).isPresent()) {
			this.book.refused(id, why);
		}
	}

	/** The newest imports that a person may see. */
	@Transactional(readOnly = true)
	public List<FileImport> list(Person person) {
		return this.book.newest(NEWEST).stream().filter((file) -> isVisible(person, file)).toList();
	}

	/** An import that a person may see. */
	@Transactional(readOnly = true)
	public Optional<FileImport> find(Person person, long id) {
		return this.book.find(id).filter((file) -> isVisible(person, file));
	}

	private static boolean isVisible(Person person, FileImport file) {
		return file.by().equals(person.login())
				|| (!file.regions().isEmpty() && file.regions().stream().allMatch(person::mayEnter));
	}

	/** What is read of an import. */
	@Transactional(readOnly = true)
	public ImportView view(long id, Collection<Fate> fates, boolean leftOut, int offset, int limit) {
		return new ImportView(this.stage.sheets(id), this.rows.counts(id), this.rows.count(id, "left_out"),
				this.rows.count(id, "not left_out and not lacking"),
				this.rows.count(id, "not left_out and not refused"), this.rows.part(id, fates, leftOut, offset, limit),
				this.rows.notes(id, limit), this.rows.asked(id));
	}

	/** The sheets of an import. */
	public List<StagedSheet> sheets(long id) {
		return this.stage.sheets(id);
	}

	/** Some lines of a sheet as they came, from after one on. */
	@Transactional(readOnly = true)
	public List<StagedLine> lines(long id, int sheet, int after, int limit) {
		return this.rows.lines(id, sheet, after, limit);
	}

	/** The figures that were read of some lines of a sheet. */
	@Transactional(readOnly = true)
	public List<ImportedFigure> figures(long id, int sheet, int first, int last) {
		return this.rows.ofLines(id, sheet, first, last);
	}

	/** A figure of an import. */
	public Optional<ImportedFigure> figure(long id, int ordinal) {
		return this.rows.one(id, ordinal);
	}

	/** The figures that an import would publish, by region. */
	@Transactional(readOnly = true)
	public List<TypedFigure> fit(FileImport file, String region) {
		return this.checks.typed(file.defaults(),
				this.rows.of(file.id(), region)
					.stream()
					.filter((figure) -> !figure.leftOut() && !figure.judgement().refused())
					.toList());
	}

	/** What is said of the whole file, and judges it anew. */
	@Transactional
	public void answer(Person person, long id, ImportDefaults defaults, long edition) {
		changed(person, id, edition, () -> {
			ImportDefaults before = this.book.find(id).orElseThrow().defaults();
			this.book.answer(id, defaults);
			if (!before.region().equals(defaults.region()) || before.year() != defaults.year()) {
				this.book.again(id);
			}
		});
	}

	/** Puts other texts into a figure, and judges all anew. */
	@Transactional
	public void change(Person person, long id, int ordinal, TypedFigure typed, long edition) {
		changed(person, id, edition, () -> this.changes.change(id, ordinal, typed));
	}

	/** Leaves figures out or takes them in again, and judges the others anew. */
	@Transactional
	public void leaveOut(Person person, long id, Collection<Integer> ordinals, boolean out, long edition) {
		changed(person, id, edition, () -> this.changes.leaveOut(id, ordinals, out));
	}

	/** Leaves all figures of a fate out. */
	@Transactional
	public void leaveOut(Person person, long id, Fate fate, long edition) {
		changed(person, id, edition, () -> this.changes.leaveOut(id, fate.name()));
	}

	/**
	 * Remembers what the columns of a sheet are, and has the file read anew; what was
	 * said of single figures stays.
	 */
	@Transactional
	public void map(Person person, long id, String fingerprint, List<StagedColumn> columns) {
		if (isStaged(id)) {
			this.stage.map(fingerprint, columns, person.login(), LocalDate.now(this.clock));
			this.book.again(id);
		}
	}

	/** What somebody said of the columns of a layout, and when. */
	public Optional<Map.Entry<LocalDate, List<StagedColumn>>> mapping(String fingerprint) {
		return this.stage.mapping(fingerprint);
	}

	private boolean isStaged(long id) {
		return this.book.locked(id).filter(FileImport.State.STAGED::equals).isPresent();
	}

	/** Unless the change has the file read anew, all is judged anew. */
	private void changed(Person person, long id, long edition, Runnable change) {
		if (isStaged(id)) {
			change.run();
		}
		if (isStaged(id)) {
			this.checks.judge(person, this.book.find(id).orElseThrow(), false);
			this.book.staged(id, edition, null);
		}
	}

}
