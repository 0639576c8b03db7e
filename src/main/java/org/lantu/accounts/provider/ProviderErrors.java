package org.lantu.accounts.provider;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedExceptionUtils;

/**
 * Reads what went wrong with a provider from what was thrown.
 */
final class ProviderErrors {

	private static final int LONGEST = 200;

	private ProviderErrors() {
	}

	/** Whether the provider was not reached at all. */
	static boolean isAway(Throwable fault) {
		return find(fault) != null;
	}

	private static @Nullable IOException find(Throwable fault) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof IOException found) {
				return found;
			}
		}
		return null;
	}

	/**
	 * What went wrong, without what it was wrapped in; in one line, as some of it comes
	 * from outside.
	 */
	static String reason(Throwable fault) {
		IOException away = find(fault);
		Throwable cause = (away != null) ? away : NestedExceptionUtils.getMostSpecificCause(fault);
		String type = cause.getClass().getSimpleName();
		String said = (cause.getMessage() != null) ? cause.getMessage().replaceAll("\\p{Cntrl}+", " ") : "";
		String reason = said.isEmpty() ? type : (away != null) ? type + ": " + said : said;
		return (reason.length() > LONGEST) ? reason.substring(0, LONGEST) : reason;
	}

}
