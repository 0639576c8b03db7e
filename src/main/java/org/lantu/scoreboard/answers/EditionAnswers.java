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
		return new DatabaseList<>(this.changes::countEditions,
				(offset, limit) -> this.changes.editions(offset, limit).stream().map(EditionView::of).toList());
	}

	/** The changes asked for. */
	public List<ChangeView> changes(ChangeSelection selection) {
		return new DatabaseList<>(() -> this.changes.count(selection).toList(),
				(offset, limit) -> this.changes.list(selection, offset, limit).stream().map(ChangeView::of).toList());
	}

}
