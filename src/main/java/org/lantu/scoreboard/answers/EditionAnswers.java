package org.lantu.scoreboard.answers;

import java.util.List;

import org.lantu.scoreboard.edition.ChangeSelection;
import org.lantu.scoreboard.edition.EditionChanges;

import org.springframework.stereotype.Service;

/**
 * Answers which editions there are and what came with them, the newest first.
 */
@Service
public class EditionAnswers {

	private final EditionChanges changes;

	EditionAnswers(EditionChanges changes) {
		this.changes = changes;
	}

	/** Every edition. */
	public List<EditionView> editions() {
		return new Editions();
	}

	/** The changes asked for. */
	public List<ChangeView> changes(ChangeSelection selection) {
		return new Changes(selection);
	}

	/** The editions, as they are looked at. */
	private final class Editions extends DatabaseList<EditionView> {

		@Override
		protected int count() {
			return EditionAnswers.this.changes.countEditions();
		}

		@Override
		protected List<EditionView> read(int offset, int limit) {
			return EditionAnswers.this.changes.editions(offset, limit).stream().map(EditionView::of).toList();
		}

	}

	/** The changes, as they are looked at. */
	private final class Changes extends DatabaseList<ChangeView> {

		private final ChangeSelection selection;

		private Changes(ChangeSelection selection) {
			this.selection = selection;
		}

		@Override
		protected int count() {
			return EditionAnswers.this.changes.count(this.selection).toList();
		}

		@Override
		protected List<ChangeView> read(int offset, int limit) {
			return EditionAnswers.this.changes.list(this.selection, offset, limit)
				.stream()
				.map(ChangeView::of)
				.toList();
		}

	}

}
