package org.lantu.actuals.notices;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How many mails went out lately.
 *
 * @param sent handed to the mail server
 * @param failed not taken by it; each is tried again
 * @param lastFailure when it last took none
 */
public record MailCount(long sent, long failed, @Nullable Instant lastFailure) {

}
