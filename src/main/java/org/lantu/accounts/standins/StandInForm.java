package org.lantu.accounts.standins;

import org.jspecify.annotations.Nullable;

/**
 * What was typed of an absence; any may be missing.
 *
 * @param deputy the login of who is to stand in
 * @param end whether the absence is to end now
 */
record StandInForm(@Nullable String deputy, @Nullable String from, @Nullable String to, @Nullable String end) {

}
