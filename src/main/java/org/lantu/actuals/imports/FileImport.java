package org.lantu.actuals.imports;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.checks.Message;

/**
 * A file that somebody sent in.
 *
 * @param by the login of who sent it
 * @param edition the edition beside which the preview stands; {@code null} before there
 * is one
 * @param judged how often its figures were judged
 * @param defaults what was said of the whole file
 * @param refusal why the file, or the last confirmation, was refused
 * @param regions the codes of the regions of its figures
 * @param ending what came of it; {@code null} while nothing has
 * @param confirming how far it is being confirmed; {@code null} where it is not
 */
public record FileImport(long id, File file, String by, Instant at, State state, @Nullable Long edition, int judged,
		ImportDefaults defaults, @Nullable Message refusal, List<String> regions, @Nullable Ending ending,
		@Nullable Confirming confirming) {

	/** Where an import stands: it is staged or done, and never half. */
	public enum State {

		/** It has not been read yet. */
		RECEIVED,

		/** It can be looked at, and nothing came of it yet. */
		STAGED,

		/** It cannot be read. */
		REFUSED,

		/** What it holds is in the ledger. */
		DONE

	}

	/**
	 * The file.
	 *
	 * @param sha256 the digest of what is in it, in hexadecimal digits
	 */
	public record File(String name, String sha256, long bytes) {

	}

	/**
	 * What came of it.
	 *
	 * @param act {@code draft} or {@code submit}
	 * @param figures how many figures
	 */
	public record Ending(String act, Instant at, int figures) {

	}

	/**
	 * How far it is being confirmed.
	 *
	 * @param by the login of who asked for it
	 * @param since since when it is under way; {@code null} while it waits
	 * @param reached how many of its figures are in
	 */
	public record Confirming(String by, @Nullable Instant since, int reached, int figures) {

	}

}
