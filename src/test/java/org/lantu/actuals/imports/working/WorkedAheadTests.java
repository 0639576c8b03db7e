package org.lantu.actuals.imports.working;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two things are held at most, and what goes wrong ahead is told where it is used. */
class WorkedAheadTests {

	private final List<String> asked = new ArrayList<>();

	private Iterator<Supplier<String>> works(String... names) {
		return Stream.of(names).<Supplier<String>>map((name) -> {
			this.asked.add(name);
			return () -> name + " by " + Thread.currentThread().getName();
		}).iterator();
	}

	@Test
	void worksOnOneAheadByAThreadOfItsOwn() {
		try (WorkedAhead<String> ahead = new WorkedAhead<>(works("a", "b", "c"))) {
			assertThat(this.asked).containsExactly("a");
			assertThat(ahead.next()).isEqualTo("a by lantu-imports-ahead");
			assertThat(this.asked).containsExactly("a", "b");
			assertThat(ahead.next()).startsWith("b");
			assertThat(ahead.next()).startsWith("c");
			assertThat(ahead.next()).isNull();
		}
	}

	@Test
	void tellsOfAFailureWhereItsWorkIsUsed() {
		List<Supplier<String>> works = List.of(() -> "a", () -> {
			throw new IllegalStateException("the second");
		});
		try (WorkedAhead<String> ahead = new WorkedAhead<>(works.iterator())) {
			assertThat(ahead.next()).isEqualTo("a");
			assertThatThrownBy(ahead::next).isInstanceOf(CompletionException.class).hasRootCauseMessage("the second");
		}
	}

}
