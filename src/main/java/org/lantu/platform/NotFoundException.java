package org.lantu.platform;

import java.util.List;

/**
 * What the visitor's address names does not exist.
 */
public class NotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String kind;

	private final String code;

	private final transient List<Suggestion> suggestions;

	private final transient List<String> arguments;

	/**
	 * Says what is missing and what is near.
	 * @param kind what was looked for; the message {@code not-found.<kind>} says so, with
	 * the code as its first argument
	 * @param code what was asked for, as given
	 * @param suggestions what exists and is near, best first
	 * @param arguments what else the message says
	 */
	public NotFoundException(String kind, String code, List<Suggestion> suggestions, String... arguments) {
		super("No " + kind + " with the code " + code);
		this.kind = kind;
		this.code = code;
		this.suggestions = List.copyOf(suggestions);
		this.arguments = List.of(arguments);
	}

	/**
	 * What was looked for.
	 */
	public String kind() {
		return this.kind;
	}

	/**
	 * What was asked for, as given.
	 */
	public String code() {
		return this.code;
	}

	/**
	 * What exists and is near, best first.
	 */
	public List<Suggestion> suggestions() {
		return this.suggestions;
	}

	/**
	 * What the message says beside the code.
	 */
	public List<String> arguments() {
		return this.arguments;
	}

}
