package org.lantu.audit;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did.
 *
 * @param id the place in the trail
 * @param at when
 * @param actor the login of who did it; none where nobody was logged in
 * @param act what was done, such as {@code login} or {@code person-changed}
 * @param subjectType the kind of thing it was done to
 * @param subject which one
 * @param details what else there is to know, by name
 */
public record AuditEvent(long id, Instant at, @Nullable String actor, String act, String subjectType, String subject,
		Map<String, Object> details) {

}
