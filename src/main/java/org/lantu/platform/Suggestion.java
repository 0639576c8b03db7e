package org.lantu.platform;

/**
 * Something that exists, offered to a visitor who asked for something that does not.
 *
 * @param label its name in the visitor's language
 * @param href its address within the portal, without parameters
 */
public record Suggestion(String label, String href) {

}
