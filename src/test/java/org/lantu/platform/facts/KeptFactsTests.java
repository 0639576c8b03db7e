package org.lantu.platform.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what is kept, and for how long.
 */
class KeptFactsTests {

	private final AtomicLong state = new AtomicLong(1);

	private final List<Object> asked = new ArrayList<>();

	private final KeptFacts<String, String> facts = new KeptFacts<>(this.state::get, 10);

	@AfterEach
	void endsTheTransaction() {
		TransactionSynchronizationManager.setActualTransactionActive(false);
		TransactionSynchronizationManager.setCurrentTransactionReadOnly(false);
	}

	@Test
	void questionIsAskedOnceAState() {
		assertThat(read("a")).isEqualTo("a in 1");
		assertThat(read("a")).isEqualTo("a in 1");
		this.state.set(2);
		assertThat(read("a")).isEqualTo("a in 2");
		assertThat(this.asked).containsExactly("a", "a");
	}

	@Test
	void onlyWhatIsMissingIsAskedOfMany() {
		assertThat(readAll("a", "b")).containsOnly(Map.entry("a", "a in 1"), Map.entry("b", "b in 1"));
		assertThat(readAll("b", "c")).containsOnlyKeys("b", "c");
		assertThat(readAll("c", "a")).containsOnlyKeys("a", "c");
		assertThat(this.asked).containsExactly(List.of("a", "b"), List.of("c"));
	}

	@Test
	void whatIsMissingIsReadAsTheStateHasItRead() {
		List<String> begun = new ArrayList<>();
		PublishedState counting = new PublishedState() {

			@Override
			public long last() {
				return 1;
			}

			@Override
			public <A> A read(Supplier<A> reading) {
				begun.add("reading");
				return reading.get();
			}

		};
		KeptFacts<String, String> read = new KeptFacts<>(counting, 10);
		read.of("a", (question) -> "answer");
		read.of("a", (question) -> "answer");
		read.all(List.of("a", "b"), (missing) -> Map.of("b", "answer"));
		read.all(List.of("a", "b"), (missing) -> Map.of());
		assertThat(begun).hasSize(2);
		KeptFacts<String, String> workedOut = KeptFacts.workedOut(counting, 10);
		assertThat(workedOut.of("a", (question) -> "answer")).isEqualTo("answer");
		assertThat(begun).hasSize(2);
	}

	@Test
	void whatIsChangedWhileItIsReadIsNotKept() {
		assertThat(this.facts.of("a", (question) -> {
			this.state.set(2);
			return "old";
		})).isEqualTo("old");
		assertThat(read("a")).isEqualTo("a in 2");
	}

	@Test
	void whatRestsOnEarlierReadingIsNotKeptOfALaterState() {
		BiFunction<String, Function<String, String>, String> before = this.facts.now();
		this.state.set(2);
		assertThat(before.apply("a", (question) -> "old")).isEqualTo("old");
		assertThat(read("a")).isEqualTo("a in 2");
	}

	@Test
	void whoeverWritesReadsTheirOwn() {
		read("a");
		TransactionSynchronizationManager.setActualTransactionActive(true);
		read("a");
		readAll("a");
		assertThat(this.asked).containsExactly("a", "a", List.of("a"));
		TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);
		read("a");
		assertThat(this.asked).hasSize(3);
	}

	private String read(String question) {
		return this.facts.of(question, (one) -> {
			this.asked.add(one);
			return answer(one);
		});
	}

	private Map<String, String> readAll(String... questions) {
		return this.facts.all(List.of(questions), this::answers);
	}

	private Map<String, String> answers(Collection<String> questions) {
		this.asked.add(List.copyOf(questions));
		return questions.stream().collect(Collectors.toMap((one) -> one, this::answer));
	}

	private String answer(String question) {
		return question + " in " + this.state.get();
	}

}
