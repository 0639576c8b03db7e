package org.lantu.plan;

/**
 * Says in one sentence which plan file was not taken, and why; the database's own words
 * are part of it.
 */
class PlanFileException extends RuntimeException {

	PlanFileException(String message) {
		super(message);
	}

}
