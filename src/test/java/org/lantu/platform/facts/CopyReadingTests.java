package org.lantu.platform.facts;

import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is kept of that which a copy of the database answered.
 */
class CopyReadingTests {

	private final AtomicLong state = new AtomicLong(7);

	private final KeptFacts<String, String> facts = new KeptFacts<>(this.state::get, 10);

	@Test
	void nothingIsKeptOfCopyThatMayLackIt() {
		try (CopyReading reading = CopyReading.begin()) {
			reading.from(7);
			assertThat(this.facts.of("name", (asked) -> "of 7")).isEqualTo("of 7");
			this.state.set(8);
			assertThat(this.facts.of("name", (asked) -> "still of 7")).isEqualTo("still of 7");
		}
		assertThat(this.facts.of("name", (asked) -> "of 8")).isEqualTo("of 8");
		assertThat(this.facts.of("name", (asked) -> "not asked")).isEqualTo("of 8");
	}

	@Test
	void copyThatIsAskedLaterHasWhatIsKnownByThen() {
		try (CopyReading reading = CopyReading.begin()) {
			this.facts.of("name", (asked) -> {
				reading.from(this.state.get());
				return "of 7";
			});
		}
		assertThat(this.facts.of("name", (asked) -> "not asked")).isEqualTo("of 7");
	}

	@Test
	void secondCopyMayLackWhatTheFirstHas() {
		try (CopyReading reading = CopyReading.begin()) {
			reading.from(7);
			reading.from(6);
			assertThat(CopyReading.mayLack(7)).isTrue();
			assertThat(CopyReading.mayLack(6)).isFalse();
		}
		assertThat(CopyReading.mayLack(7)).isFalse();
	}

}
