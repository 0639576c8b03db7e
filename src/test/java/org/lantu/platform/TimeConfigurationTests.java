package org.lantu.platform;

import java.time.Clock;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the portal's clock.
 */
class TimeConfigurationTests {

	@Test
	void momentsAreAsPreciseAsTheDatabaseKeepsThem() {
		new ApplicationContextRunner().withUserConfiguration(TimeConfiguration.class).run((context) -> {
			Clock clock = context.getBean(Clock.class);
			assertThat(IntStream.range(0, 1000).map((round) -> clock.instant().getNano() % 1000)).containsOnly(0);
		});
	}

}
