package org.lantu.platform;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A request parameter has a value that the portal cannot use.
 */
public class BadParameterException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	private final @Nullable String value;

	private final String expected;

	private final transient List<Object> arguments;

	/**
	 * Says which parameter, what was given and what is expected.
	 * @param parameter the name of the parameter
	 * @param value what was given, if anything can be shown
	 * @param expected the key of the message that says what is expected, with an example
	 * @param arguments the arguments of that message
	 */
	public BadParameterException(String parameter, @Nullable String value, String expected, Object... arguments) {
		super("Parameter " + parameter + " cannot be used");
		this.parameter = parameter;
		this.value = value;
		this.expected = expected;
		this.arguments = List.of(arguments);
	}

	/**
	 * The name of the parameter.
	 */
	public String parameter() {
		return this.parameter;
	}

	/**
	 * What was given, if anything can be shown.
	 */
	public @Nullable String value() {
		return this.value;
	}

	/**
	 * The key of the message that says what is expected.
	 */
	public String expected() {
		return this.expected;
	}

	/**
	 * The arguments of that message.
	 */
	public List<Object> arguments() {
		return this.arguments;
	}

}
