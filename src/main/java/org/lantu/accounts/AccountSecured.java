package org.lantu.accounts;

import java.time.Instant;

/**
 * That what somebody's login rests on has changed: a password or a second factor. Its
 * person is told, for it may have been somebody else.
 *
 * @param login whose account
 * @param act what was done, as the audit trail calls it
 * @param at when
 */
public record AccountSecured(String login, String act, Instant at) {

}
