/**
 * Owns the answers that were made once and are sent often: public pages, reads of the API
 * and files, as of one edition and day. It stands between the guards of the addresses and
 * what makes the answers, and never knows what they show.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform::availability", "platform::costs", "platform", "platform::past",
		"platform::requests", "platform::visitor", "platform::web", "platform::busy", "scoreboard::edition",
		"scoreboard::backtest" })
package org.lantu.pagestore;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
