package org.lantu.platform.standby;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantu.platform.facts.CopyReading;
import org.lantu.platform.visitor.Readership;
import org.lantu.platform.visitor.Visitor;
import org.lantu.platform.visitor.Visitors;
import org.mockito.Mockito;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionSystemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

/**
 * What becomes of an answer while the standby goes away.
 */
class StandbyFilterTests {

	private final StandbyState state = new StandbyState(Clock.systemUTC());

	private final Standby standby = standby();

	private final Visitors visitors = Mockito.mock(Visitors.class);

	private final PlatformTransactionManager transactions = Mockito.mock(PlatformTransactionManager.class,
			Mockito.RETURNS_MOCKS);

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/regions");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final AtomicInteger times = new AtomicInteger();

	private Standby standby() {
		HikariConfig nowhere = new HikariConfig();
		nowhere.setJdbcUrl("jdbc:postgresql://127.0.0.1:1/nowhere");
		return new Standby(nowhere, this.state, new StaticListableBeanFactory().getBeanProvider(DataSource.class));
	}

	@AfterEach
	void close() {
		this.standby.destroy();
	}

	@Test
	void whatFailsAtStandbyIsMadeAnewByTheDatabase() throws Exception {
		answer((request, response) -> {
			CopyReading reading = CopyReading.current();
			if (this.times.incrementAndGet() == 1 && reading != null) {
				reading.from(1);
				this.response.setStatus(503);
				this.response.setHeader("Retry-After", "5");
				response.getWriter().write("come again");
				return;
			}
			assertThat(reading).isNull();
			response.getWriter().write("made");
		});
		assertThat(this.response.getStatus()).isEqualTo(200);
		assertThat(this.response.getContentAsString()).isEqualTo("made");
		assertThat(this.response.getHeader("Retry-After")).isNull();
	}

	@Test
	void whatIsMadeStaysWhenTheStandbyGoesAwayAfterwards() throws Exception {
		Mockito.doThrow(new TransactionSystemException("gone")).when(this.transactions).rollback(any());
		answer((request, response) -> {
			Optional.ofNullable(CopyReading.current()).ifPresent((reading) -> reading.from(1));
			this.times.incrementAndGet();
			response.getWriter().write("made");
		});
		assertThat(this.response.getContentAsString()).isEqualTo("made");
		assertThat(this.times).hasValue(1);
	}

	@Test
	void failureThatIsNotOfTheStandbyStays() throws Exception {
		answer((request, response) -> {
			this.times.incrementAndGet();
			this.response.setStatus(500);
		});
		assertThat(this.response.getStatus()).isEqualTo(500);
		assertThat(this.times).hasValue(1);
	}

	@Test
	void nothingIsReadThereThatIsNotPublishedOrIsForSomebody() throws Exception {
		FilterChain chain = (request, response) -> assertThat(CopyReading.current()).isNull();
		new StandbyFilter(this.standby, this.visitors, this.transactions).doFilter(this.request, this.response, chain);
		Mockito.when(this.visitors.current()).thenReturn(Optional.of(Mockito.mock(Visitor.class)));
		answer(chain);
		Mockito.when(this.visitors.current()).thenReturn(Optional.empty());
		this.request.setMethod("POST");
		answer(chain);
		this.request.setMethod("GET");
		this.state.behind();
		answer(chain);
		Mockito.verifyNoInteractions(this.transactions);
	}

	private void answer(FilterChain chain) throws Exception {
		Readership.published(this.request);
		new StandbyFilter(this.standby, this.visitors, this.transactions).doFilter(this.request, this.response, chain);
	}

}
