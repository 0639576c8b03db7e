package org.lantu.actuals;

/**
 * Where a revision stands on its way to publication.
 */
public enum ReviewState {

	/** Being written; seen by the people of the region only. */
	DRAFT,

	/**
	 * Waits for a reviewer; nobody changes it meanwhile, but whoever entered it may take
	 * it back.
	 */
	SUBMITTED,

	/** Public, and never changed again. */
	PUBLISHED,

	/** Given back with a reason; editable again. */
	RETURNED,

	/**
	 * Was public, but had been copied wrongly: stays in the history, counts at no date.
	 */
	CORRECTED;

	/** Whether a revision may go on from here to there, or be written anew. */
	public boolean mayBecome(ReviewState next) {
		return switch (this) {
			case DRAFT, RETURNED -> next == DRAFT || next == SUBMITTED;
			case SUBMITTED -> next == PUBLISHED || next == RETURNED || next == DRAFT;
			case PUBLISHED, CORRECTED -> false;
		};
	}

	/** Whether it is still on its way to publication. */
	public boolean onItsWay() {
		return this != PUBLISHED && this != CORRECTED;
	}

	/** Whether its people may write in it. */
	public boolean editable() {
		return this == DRAFT || this == RETURNED;
	}

}
