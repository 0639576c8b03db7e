package org.lantu.platform.database;

import org.jspecify.annotations.Nullable;

/**
 * A start that cannot go on: what happened, where and why, and what to do about it.
 */
class StartupFailure extends RuntimeException {

	private final String action;

	StartupFailure(String description, String action, @Nullable Throwable cause) {
		super(description, cause);
		this.action = action;
	}

	StartupFailure(String description, String action) {
		this(description, action, null);
	}

	String action() {
		return this.action;
	}

}
