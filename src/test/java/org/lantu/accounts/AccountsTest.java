package org.lantu.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.lantu.StatementCounter;
import org.lantu.TestDatabase;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test that logs people in and changes accounts: a running portal with a database of
 * its own, and a clock that can be put on. People that a test changes are made by it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.test.mockmvc.print=none")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.Copy.class)
@Import({ AccountsTest.MovingTime.class, StatementCounter.class })
public @interface AccountsTest {

	/** Noon in China, and later. */
	@TestConfiguration(proxyBeanMethods = false)
	class MovingTime {

		@Bean
		@Primary
		MovingClock movingClock() {
			return new MovingClock();
		}

	}

	/** A clock that is put on by hand. */
	class MovingClock extends Clock {

		private Instant now = Instant.parse("2026-11-22T04:00:00Z");

		public void advance(Duration duration) {
			this.now = this.now.plus(duration);
		}

		@Override
		public ZoneId getZone() {
			return ZoneId.of("Asia/Shanghai");
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return Clock.fixed(this.now, zone);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

	}

}
