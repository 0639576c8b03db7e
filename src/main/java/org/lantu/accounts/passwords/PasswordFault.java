package org.lantu.accounts.passwords;

import java.util.List;

/**
 * Why a password may not be chosen.
 *
 * @param messageKey the message that says so
 * @param arguments the arguments of that message
 */
public record PasswordFault(String messageKey, List<Object> arguments) {

	public PasswordFault {
		arguments = List.copyOf(arguments);
	}

	static PasswordFault of(String messageKey, Object... arguments) {
		return new PasswordFault(messageKey, List.of(arguments));
	}

}
