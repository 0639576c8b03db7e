package org.lantu.admin;

/**
 * An event of the audit trail, as shown.
 *
 * @param at when, to the second
 * @param actor who did it, by name and login
 * @param act what was done, in words
 * @param subject what it was done to
 * @param details what else there is to know
 */
record EventRow(String at, String actor, String act, String subject, String details) {

}
