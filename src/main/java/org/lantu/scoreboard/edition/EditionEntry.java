package org.lantu.scoreboard.edition;

/**
 * An edition as a list shows it.
 *
 * @param reason what made it
 * @param figures how many figures came with it; of very many, the changes list none
 */
public record EditionEntry(Edition edition, Reason reason, int figures) {

	/** What made an edition. */
	public enum Reason {

		/** Somebody published figures. */
		FIGURES_PUBLISHED,
		/** A document, an indicator, a measure, a name or the like. */
		CATALOGUE_CHANGED,
		/** Plans or figures came by a migration, or by hand. */
		MIGRATION,
		/**
		 * The rules changed, or what came by a migration was judged after a publication.
		 */
		JUDGED_ANEW

	}

}
