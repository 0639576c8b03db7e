package org.lantu.plan;

import org.jspecify.annotations.Nullable;

/**
 * Says in one sentence which plan file was not taken, and why.
 */
class PlanFileException extends RuntimeException {

	PlanFileException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
