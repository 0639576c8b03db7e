package org.lantu.accounts.provider;

import java.io.IOException;

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
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof IOException) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What went wrong, without what it was wrapped in; in one line, as some of it comes
	 * from outside.
	 */
	static String reason(Throwable fault) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(fault);
		String type = cause.getClass().getSimpleName();
		String said = (cause.getMessage() != null) ? cause.getMessage().replaceAll("\\p{Cntrl}+", " ") : "";
		String reason = said.isEmpty() ? type : (cause instanceof IOException) ? type + ": " + said : said;
		return (reason.length() > LONGEST) ? reason.substring(0, LONGEST) : reason;
	}

}
