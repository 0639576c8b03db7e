package org.lantu.audit.chain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What the seal of a row holds.
 *
 * @param mark drawn for this row alone; none in rows that are older than seals
 * @param at when, to the microsecond
 * @param actor who
 * @param act what was done
 * @param subjectType the kind of thing it was done to
 * @param subject which one
 * @param details what else there is to know, as JSON
 * @param addressDigest the digest of the visitor's address
 */
public record SealedContent(@Nullable String mark, Instant at, @Nullable String actor, String act, String subjectType,
		String subject, String details, byte @Nullable [] addressDigest) {

}
