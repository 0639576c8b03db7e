package org.lantu.platform.availability;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A fault that comes of the state of the database, by the classes of SQLSTATE that
 * PostgreSQL documents: what was asked of it is all right, and may succeed later.
 */
public enum DatabaseFault {

	/** There is no connection, or the server shuts down, starts, or has no place left. */
	AWAY("08...|57P0[123]|53300", "outage"),

	/** Nothing more can be written to its disk. */
	DISK_FULL("53[14]00", "disk-full"),

	/** It takes no changes: a standby, or files that it cannot open or write. */
	READ_ONLY("25006|58030", "read-only"),

	/** Somebody else holds what is asked for, and has for longer than one waits. */
	LOCKED("55P03", "locked");

	/** What is said of rights in the database is said with the same state. */
	private static final String RIGHTS = "42501";

	private static final String OF_FILES = "could not ";

	/** How the pool says, without a state, that a connection broke in use. */
	private static final String TAKEN_AWAY = "Connection is closed";

	private final Pattern states;

	private final String word;

	DatabaseFault(String states, String word) {
		this.states = Pattern.compile(states);
		this.word = word;
	}

	/** The part of the message keys that tells of it. */
	public String word() {
		return this.word;
	}

	/**
	 * Of which fault of the database this one comes, if of any.
	 * @param fault what was thrown
	 */
	public static Optional<DatabaseFault> behind(Throwable fault) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLTransientConnectionException) {
				return Optional.of(AWAY);
			}
			if (cause instanceof SQLException refusal && refusal.getSQLState() != null) {
				return of(refusal.getSQLState(), String.valueOf(refusal.getMessage()));
			}
			if (cause instanceof SQLException && TAKEN_AWAY.equals(cause.getMessage())) {
				return Optional.of(AWAY);
			}
		}
		return Optional.empty();
	}

	private static Optional<DatabaseFault> of(String state, String message) {
		if (state.equals(RIGHTS)) {
			return message.contains(OF_FILES) ? Optional.of(READ_ONLY) : Optional.empty();
		}
		return Arrays.stream(values()).filter((fault) -> fault.states.matcher(state).matches()).findFirst();
	}

}
