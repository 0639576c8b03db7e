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

	/** It takes no changes: a standby, or a disk that is read-only. */
	READ_ONLY("25006", "read-only"),

	/** Somebody else holds what is asked for, and has for longer than one waits. */
	LOCKED("55P03", "locked");

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
				return of(refusal.getSQLState());
			}
		}
		return Optional.empty();
	}

	private static Optional<DatabaseFault> of(String state) {
		return Arrays.stream(values()).filter((fault) -> fault.states.matcher(state).matches()).findFirst();
	}

}
