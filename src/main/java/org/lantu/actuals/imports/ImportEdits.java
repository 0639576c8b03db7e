package org.lantu.actuals.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.lantu.accounts.Person;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.imports.changes.ImportChanges;
import org.lantu.actuals.imports.working.Confirmations;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say of a file that is staged: of all of it, of its columns, of single
 * figures. Whatever they say, all is judged anew: at once, or where that takes long by
 * whoever reads files. While it is being confirmed nothing is changed.
 */
@Service
public class ImportEdits {

	/** So many figures are judged while somebody waits for the page. */
	private static final int MOST_AT_ONCE = 5000;

	private final ImportBook book;

	private final ImportStage stage;

	private final ImportRows rows;

	private final ImportChanges changes;

	private final ImportChecks checks;

	private final Confirmations confirmations;

	private final Clock clock;

	ImportEdits(ImportBook book, ImportStage stage, ImportRows rows, ImportChanges changes, ImportChecks checks,
			Confirmations confirmations, Clock clock) {
		this.book = book;
		this.stage = stage;
		this.rows = rows;
		this.changes = changes;
		this.checks = checks;
		this.confirmations = confirmations;
		this.clock = clock;
	}

	/** What is said of the whole file; all is judged anew. */
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

	private boolean isStaged(long id) {
		return !this.confirmations.has(id) && this.book.locked(id).filter(FileImport.State.STAGED::equals).isPresent();
	}

	private void changed(Person person, long id, long edition, Runnable change) {
		if (!isStaged(id)) {
			return;
		}
		change.run();
		if (this.rows.count(id, "true") > MOST_AT_ONCE) {
			this.book.again(id);
		}
		else if (isStaged(id)) {
			this.checks.judge(person, this.book.find(id).orElseThrow(), false);
			this.book.staged(id, edition, null);
		}
	}

}
