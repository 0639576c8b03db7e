package org.lantu.accounts;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.DefaultTransactionStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long it is believed whose a session is.
 */
class KnownSessionsTests {

	private static final Person ANALYST = new Person(1, "analyst", "河南分析员", Role.ANALYST, Set.of(), Set.of(), null,
			false, false);

	private final AtomicLong time = new AtomicLong();

	private final AtomicInteger asked = new AtomicInteger();

	private final KnownSessions known = new KnownSessions(this.time::get);

	private Optional<Person> answer = Optional.of(ANALYST);

	@Test
	void isAskedOnceASecond() {
		assertThat(find()).contains(ANALYST);
		this.answer = Optional.empty();
		pass(Duration.ofMillis(999));
		assertThat(find()).contains(ANALYST);
		pass(Duration.ofMillis(1));
		assertThat(find()).isEmpty();
		assertThat(this.asked).hasValue(2);
	}

	@Test
	void isForgottenWithWhateverIsCommittedHere() {
		find();
		commit(true);
		assertThat(find()).contains(ANALYST);
		this.answer = Optional.empty();
		commit(false);
		assertThat(find()).isEmpty();
	}

	@Test
	void whatWasReadBeforeACommitIsNotKeptAfterIt() {
		this.known.find("a", (session) -> {
			commit(false);
			return Optional.of(ANALYST);
		});
		this.answer = Optional.empty();
		assertThat(find()).isEmpty();
	}

	@Test
	void ofASessionThatIsNobodysNothingIsKept() {
		this.answer = Optional.empty();
		find();
		this.answer = Optional.of(ANALYST);
		assertThat(find()).contains(ANALYST);
	}

	@Test
	void sessionsAreToldApart() {
		find();
		assertThat(this.known.find("b", (session) -> Optional.empty())).isEmpty();
	}

	private Optional<Person> find() {
		return this.known.find("a", (session) -> {
			this.asked.incrementAndGet();
			return this.answer;
		});
	}

	private void pass(Duration time) {
		this.time.addAndGet(time.toNanos());
	}

	private void commit(boolean readOnly) {
		this.known.afterCommit(new DefaultTransactionStatus("", null, true, true, false, readOnly, false, null), null);
	}

}
