package org.lantu.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which events are looked for; what is {@code null} does not matter.
 *
 * @param actor the login of who did it
 * @param act what was done
 * @param subject what it was done to
 * @param from the first moment
 * @param until the moment after the last
 */
public record AuditFilter(@Nullable String actor, @Nullable String act, @Nullable String subject,
		@Nullable Instant from, @Nullable Instant until) {

	/**
	 * The events of one thing.
	 * @param subject what it was done to
	 */
	public static AuditFilter ofSubject(String subject) {
		return new AuditFilter(null, null, subject, null, null);
	}

}
