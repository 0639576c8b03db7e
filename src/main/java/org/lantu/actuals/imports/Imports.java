package org.lantu.actuals.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.checks.Message;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.imports.changes.ImportChanges;
import org.lantu.actuals.imports.working.ImportProgress;
import org.lantu.actuals.rounds.Round;
import org.lantu.audit.AuditTrail;

import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done with a file before anything of it reaches the ledger: it is received, read
 * and looked at. Each act is one transaction, so a portal that is killed leaves a file
 * that waits or one that is staged.
 */
@Service
public class Imports {

	private static final int NEWEST = 200;

	/** More than any region can have, and as many as are in memory at once. */
	private static final int MOST_OF_A_REGION = 50_000;

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
	 * @param content what is in it, which may be read more than once
	 * @param bytes how much that is
	 * @return its number; nothing where too many of the person's wait already
	 */
	@Transactional
	public Optional<Long> receive(Person person, String name, InputStreamSource content, long bytes,
			ImportDefaults defaults) throws IOException {
		if (this.book.received(person.login()) >= MOST_WAITING) {
			return Optional.empty();
		}
		byte[] digest;
		try (InputStream in = content.getInputStream()) {
			digest = DigestUtils.sha256(in);
		}
		long id;
		try (InputStream in = content.getInputStream()) {
			id = this.book.add(person.login(), name, digest, new SqlBinaryValue(in, bytes), defaults);
		}
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
	public void read(long id, long edition, BiConsumer<FileImport, Staging> reader) {
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
			ImportStage.Writing stage = this.stage.begin(id);
			reader.accept(file, stage);
			stage.write();
			this.progress.at(id, ImportProgress.STAGED);
			Message refusal = judge(person.get(), file, stage);
			if (refusal == null) {
				this.book.staged(id, edition, null);
			}
			else {
				this.stage.begin(id);
				this.book.refused(id, refusal);
			}
		});
	}

	/** What was said of rows stays; what is too much to be judged is refused. */
	private @Nullable Message judge(Person person, FileImport file, ImportStage.Writing stage) {
		List<ImportedFigure> figures = stage.kept();
		if (!figures.isEmpty() && !this.changes.any(file.id())) {
			this.checks.judge(person, file, figures, (judged) -> this.stage.add(file.id(), judged));
			return null;
		}
		stage.add();
		this.changes.again(file.id());
		Optional<String> crowded = this.rows.crowded(file.id(), MOST_OF_A_REGION);
		if (crowded.isPresent()) {
			return new Message("imports.crowded", List.of(crowded.get(), MOST_OF_A_REGION));
		}
		this.checks.judge(person, file, false);
		return null;
	}

	/** Writes what is in a file to another; by then it can be read. */
	public void copy(long id, Path to) throws IOException {
		this.book.copy(id, to);
		this.progress.at(id, ImportProgress.CELLS);
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
				this.rows.notes(id, limit));
	}

	/** In which rounds what is asked of its figures that nobody has answered. */
	@Transactional(readOnly = true)
	public Map<String, Collection<Round>> asked(long id) {
		return this.rows.asked(id);
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

	/** What somebody said of the columns of a layout, and when. */
	public Optional<Map.Entry<LocalDate, List<StagedColumn>>> mapping(String fingerprint) {
		return this.stage.mapping(fingerprint);
	}

}
