package org.lantu.actuals.ledger;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Whose hands a revision went through. What is {@code null} has not happened yet.
 *
 * @param enteredBy the login of the last who wrote in it
 * @param decidedBy the login of the reviewer; in a draft, of the one who gave it back
 * @param decisionNote the reviewer's words
 * @param writtenBy the logins of everybody who wrote in it
 */
public record Hands(String enteredBy, Instant enteredAt, @Nullable String decidedBy, @Nullable Instant decidedAt,
		@Nullable String decisionNote, Set<String> writtenBy) {

}
