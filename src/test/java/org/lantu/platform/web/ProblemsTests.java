package org.lantu.platform.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.support.StaticMessageSource;
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
				Arguments.of(new CannotCreateTransactionException("", new SQLTransientConnectionException()), 503),
				Arguments.of(new IllegalStateException(new SQLException("terminated", "57P01")), 503),
				Arguments.of(new SQLException("closed", "08006"), 503),
				Arguments.of(new DataIntegrityViolationException("", new SQLException("twice", "23505")), 500),
				Arguments.of(new IllegalStateException(new SQLException("no state")), 500),
				Arguments.of(new IllegalStateException(), 500));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void databaseThatIsAwayIsNoFaultOfThePortal(Exception fault, int status) {
		StaticMessageSource messages = new StaticMessageSource();
		messages.setUseCodeAsDefaultMessage(true);
		Problem problem = new Problems(messages).of(fault, new MockHttpServletRequest("GET", "/plans"), Locale.ENGLISH);
		assertThat(problem.status()).isEqualTo(status);
		assertThat(problem.title()).isEqualTo("problem." + status + ".title");
		assertThat(problem.reference()).isNotNull();
	}

}
