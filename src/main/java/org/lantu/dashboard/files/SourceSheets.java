package org.lantu.dashboard.files;

import org.lantu.dashboard.parts.Presenter;
import org.lantu.reference.Catalogue;

import org.springframework.stereotype.Component;

/**
 * Begins the sheet of sources and notes of a file.
 */
@Component
public class SourceSheets {

	private final Catalogue catalogue;

	SourceSheets(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** A sheet that tells of no document yet. */
	public SourceSheet begin(Presenter presenter) {
		return new SourceSheet(this.catalogue, presenter);
	}

	/** A sheet that says how figures and their bounds are read. */
	public SourceSheet ofFigures(Presenter presenter) {
		return begin(presenter).note(presenter.message("files.note.figures"))
			.note(presenter.message("files.note.bounds"));
	}

}
