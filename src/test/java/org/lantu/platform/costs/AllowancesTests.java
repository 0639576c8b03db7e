package org.lantu.platform.costs;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What clients have, and that very many of them fill nothing.
 */
class AllowancesTests {

	private final AtomicLong nanos = new AtomicLong(-5);

	private final Allowances allowances = new Allowances(120, this.nanos::get);

	@Test
	void whoeverHasTakenAllWaitsForAsMuchAsIsAsked() {
		for (int call = 0; call < 4; call++) {
			assertThat(this.allowances.take("one", 30)).isZero();
		}
		assertThat(this.allowances.take("one", 1)).isEqualTo(Duration.ofSeconds(1));
		assertThat(this.allowances.take("one", 30)).isEqualTo(Duration.ofSeconds(30));
		assertThat(this.allowances.take("another", 30)).isZero();
		pass(Duration.ofSeconds(10));
		assertThat(this.allowances.take("one", 11)).isEqualTo(Duration.ofSeconds(1));
		assertThat(this.allowances.take("one", 10)).isZero();
		pass(Duration.ofDays(1));
		assertThat(this.allowances.take("one", 120)).isZero();
		assertThat(this.allowances.take("one", 1)).isPositive();
	}

	@Test
	void whatCostsMoreThanAllTakesAll() {
		assertThat(this.allowances.take("one", 500)).isZero();
		assertThat(this.allowances.take("one", 500)).isEqualTo(Duration.ofMinutes(2));
	}

	@Test
	void aMillionClientsAreForgottenTheOldestFirst() {
		this.allowances.take("first", 120);
		for (int client = 0; client < 1_000_000; client++) {
			this.allowances.take("client-" + client, 120);
		}
		assertThat(this.allowances.clients()).isEqualTo(Allowances.CLIENTS);
		assertThat(this.allowances.take("client-999999", 1)).isPositive();
		assertThat(this.allowances.take("first", 1)).isZero();
	}

	private void pass(Duration time) {
		this.nanos.addAndGet(time.toNanos());
	}

}
