package org.lantu.entry.notices;

/**
 * An e-mail to one person, in both languages.
 */
record Notice(String to, String subject, String text) {

}
