package org.lantu.accounts.login;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long guessing takes.
 */
class GuessesTests {

	@ParameterizedTest
	@CsvSource({ "0,0", "4,0", "5,5", "6,10", "7,20", "10,160", "12,640", "13,900", "1000,900" })
	void delayGrowsButNeverForGood(int failures, int seconds) {
		assertThat(Guesses.delay(failures, 4)).isEqualTo(Duration.ofSeconds(seconds));
	}

	@Test
	void visitorWithANetworkOfAddressesIsOneVisitor() {
		assertThat(Guesses.network("192.0.2.7")).isEqualTo("192.0.2.7");
		assertThat(Guesses.network("2001:db8:1:2:aaaa::1")).isEqualTo(Guesses.network("2001:db8:1:2:bbbb::2"))
			.isNotEqualTo(Guesses.network("2001:db8:1:3::1"));
		assertThat(Guesses.network("unknown:proxy")).isEqualTo("unknown:proxy");
	}

}
