package org.lantu.accounts.login;

import java.time.Duration;

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

}
