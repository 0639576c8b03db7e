package org.lantu.platform;

import java.util.List;

/**
 * One thing that is wrong.
 *
 * @param pointer where, as a JSON pointer; empty for the content as a whole
 * @param message the key of the message that says what is wrong and what is expected
 * @param arguments the arguments of that message
 */
public record ContentFault(String pointer, String message, List<String> arguments) {

}
