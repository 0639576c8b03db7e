package org.lantu.actuals;

/**
 * Where a revision stands on its way to publication.
 */
public enum ReviewState {

	/** Being written; seen by the people of the region only. */
	DRAFT,

	/** Waits for a reviewer; nobody changes it meanwhile. */
	SUBMITTED,

	/** Public, and never changed again. */
	PUBLISHED,

	/** Given back with a reason; editable again. */
	RETURNED

}
