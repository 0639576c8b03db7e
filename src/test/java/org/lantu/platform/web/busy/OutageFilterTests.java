package org.lantu.platform.web.busy;

import java.sql.SQLException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.platform.availability.DatabaseAvailability;
import org.lantu.platform.availability.DatabaseFault;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

/**
 * What becomes of requests that were under way when the database went.
 */
class OutageFilterTests {

	private final OutageAnswers answers = mock(OutageAnswers.class);

	private final OutageFilter filter = new OutageFilter(mock(DatabaseAvailability.class), this.answers);

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@ParameterizedTest
	@ValueSource(strings = { "08006", "57P01", "57P03" })
	void whatFailsBeforeAPageCouldSaySoIsAnOutage(String state) throws Exception {
		ask(failing(state));
		verify(this.answers).send(eq(DatabaseFault.AWAY), any(), any());
	}

	@Test
	void otherFaultsAreLeftToOthers() throws Exception {
		assertThatExceptionOfType(ServletException.class).isThrownBy(() -> ask(failing("23505")));
		verify(this.answers, never()).send(any(), any(), any());
	}

	@Test
	void whatIsHalfSentIsNotAnsweredTwice() throws Exception {
		this.response.setCommitted(true);
		assertThatExceptionOfType(ServletException.class).isThrownBy(() -> ask(failing("08006")));
		verify(this.answers, never()).send(any(), any(), any());
	}

	private static FilterChain failing(String state) {
		return (request, response) -> {
			throw new ServletException(new DataAccessResourceFailureException("x", new SQLException("gone", state)));
		};
	}

	private void ask(FilterChain chain) throws Exception {
		this.filter.doFilter(new MockHttpServletRequest("GET", "/entry"), this.response, chain);
	}

}
