package org.lantu.platform.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose fault it is.
 */
class ProblemsTests {

	static Stream<Arguments> faults() {
		return Stream.of(
				Arguments.of(new CannotCreateTransactionException("", new SQLTransientConnectionException()), "outage"),
				Arguments.of(new IllegalStateException(new SQLException("terminated", "57P01")), "outage"),
				Arguments.of(new SQLException("closed", "08006"), "outage"),
				Arguments.of(new SQLException("too many", "53300"), "outage"),
				Arguments.of(new IllegalStateException(new SQLException("no space left", "53100")), "disk-full"),
				Arguments.of(new SQLException("read-only", "25006"), "read-only"),
				Arguments.of(new CannotAcquireLockException("", new SQLException("waited", "55P03")), "locked"),
				Arguments.of(new DataIntegrityViolationException("", new SQLException("twice", "23505")), "500"),
				Arguments.of(new IllegalStateException(new SQLException("no state")), "500"),
				Arguments.of(new IllegalStateException(), "500"));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void stateOfTheDatabaseIsNoFaultOfThePortal(Exception fault, String word) {
		StaticMessageSource messages = new StaticMessageSource();
		messages.setUseCodeAsDefaultMessage(true);
		Problem problem = new Problems(messages).of(fault, new MockHttpServletRequest("GET", "/plans"), Locale.ENGLISH);
		boolean ours = word.equals("500");
		assertThat(problem.status()).isEqualTo(ours ? 500 : 503);
		assertThat(problem.title()).isEqualTo("problem." + word + ".title");
	}

}
