package org.lantu.accounts.people;

import java.util.List;

/**
 * What is wrong with what somebody wants of an account.
 *
 * @param field the field at fault; empty where it is none
 * @param messageKey the message that says so
 * @param arguments the arguments of that message
 */
public record AccountFault(String field, String messageKey, List<Object> arguments) {

	public AccountFault {
		arguments = List.copyOf(arguments);
	}

	static AccountFault of(String field, String messageKey, Object... arguments) {
		return new AccountFault(field, messageKey, List.of(arguments));
	}

}
