package org.lantu.platform.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.Suggestion;

/**
 * What went wrong, in the visitor's language.
 *
 * @param status the HTTP status
 * @param title what happened, in a few words
 * @param detail what happened, in a sentence
 * @param expected what is expected instead
 * @param parameter the parameter that is wrong
 * @param retry the same address without that parameter
 * @param near what exists and is near to what was asked for
 * @param faults everything that is wrong with the content that was sent
 */
record Problem(int status, String title, String detail, @Nullable String expected, @Nullable String parameter,
		@Nullable String retry, List<Suggestion> near, List<Fault> faults) {

	static Problem of(int status, String title, String detail) {
		return new Problem(status, title, detail, null, null, null, List.of(), List.of());
	}

	/**
	 * One thing that is wrong with the content.
	 *
	 * @param pointer where, as a JSON pointer
	 * @param message what is wrong and what is expected
	 */
	record Fault(String pointer, String message) {

	}

}
