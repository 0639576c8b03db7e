package org.lantu.accounts.login;

import java.util.Base64;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The number of a session cannot be guessed, and fits the column that it is kept in.
 */
class SessionConfigurationTests {

	@Test
	void numberHasMoreThanEnoughRandomBits() {
		assertThat(Stream.generate(SessionConfiguration::number).limit(1000)).doesNotHaveDuplicates()
			.allMatch((number) -> number.length() == 36 && Base64.getUrlDecoder().decode(number).length * 8 >= 128);
	}

}
