package org.lantu.admin.meters;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.lantu.actuals.notices.MailCount;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often the database is asked, and how long one waits for it.
 */
class KeptReadingsTests {

	private static final Readings READINGS = new Readings(new Readings.Content(1, 2, 3, 4, 5, 6), Duration.ZERO,
			new MailCount(0, 0, null), new Readings.BackupReading(null, null, false));

	private static final Duration LONG = Duration.ofMinutes(1);

	private final AtomicInteger asked = new AtomicInteger();

	private KeptReadings kept(Duration goodFor, Duration patience, Supplier<Readings> database) {
		return new KeptReadings(() -> {
			this.asked.incrementAndGet();
			return database.get();
		}, goodFor, patience);
	}

	@Test
	void databaseIsAskedOnceForAllWhoWantToKnow() {
		try (KeptReadings kept = kept(LONG, LONG, () -> READINGS)) {
			assertThat(kept.now()).contains(READINGS);
			assertThat(kept.now()).contains(READINGS);
			assertThat(this.asked).hasValue(1);
		}
	}

	@Test
	void itIsAskedAgainLater() {
		try (KeptReadings kept = kept(Duration.ZERO, LONG, () -> READINGS)) {
			kept.now();
			assertThat(kept.now()).contains(READINGS);
			assertThat(this.asked).hasValue(2);
		}
	}

	@Test
	void nobodyWaitsForOneThatHangsNorAsksItAgain() {
		CountDownLatch never = new CountDownLatch(1);
		try (KeptReadings kept = kept(Duration.ZERO, Duration.ofMillis(1), () -> {
			try {
				never.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return READINGS;
		})) {
			assertThat(kept.now()).isEmpty();
			assertThat(kept.now()).isEmpty();
			assertThat(this.asked).hasValueLessThanOrEqualTo(1);
		}
	}

	@Test
	void oneThatFailsTellsNothingForAWhile() {
		try (KeptReadings kept = kept(LONG, LONG, () -> {
			throw new IllegalStateException("away");
		})) {
			assertThat(kept.now()).isEmpty();
			assertThat(kept.now()).isEmpty();
			assertThat(this.asked).hasValue(1);
		}
	}

}
