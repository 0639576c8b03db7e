package org.lantu.actuals.requests;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lantu.PortalTest;
import org.lantu.TestDatabase;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.FigureKey;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What readers may send, whom it reaches and how long it stays.
 */
@PortalTest
@Transactional
class CorrectionRequestsIntegrationTests {

	private static final FigureKey HENAN = new FigureKey("410000", "rd-intensity", 2022);

	private static final FigureKey GUANGDONG = new FigureKey("440000", "rd-intensity", 2022);

	@Autowired
	private CorrectionRequests requests;

	@Autowired
	private RequestSweep sweep;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void sameWordsWaitOnce() {
		assertThat(this.requests.send(HENAN, "应为 2.05", "", "192.0.2.1")).isEqualTo(Receipt.TAKEN);
		assertThat(this.requests.send(HENAN, "应为 2.05", "", "192.0.2.2")).isEqualTo(Receipt.TAKEN);
		assertThat(this.requests.of(HENAN)).hasSize(1);
	}

	@Test
	void figureThatIsNotOnFileCannotBeWrong() {
		assertThat(this.requests.send(new FigureKey("410000", "rd-intensity", 1979), "x", "", "192.0.2.1"))
			.isEqualTo(Receipt.NO_FIGURE);
	}

	@Test
	void fiveAreTakenFromANetworkInADayAndNobodyIsKnownAfterIt() {
		IntStream.range(0, 5)
			.forEach((number) -> assertThat(this.requests.send(HENAN, "Nr. " + number, "", "192.0.2.1"))
				.isEqualTo(Receipt.TAKEN));
		assertThat(this.requests.send(HENAN, "Nr. 6", "", "192.0.2.1")).isEqualTo(Receipt.TOO_MANY_TODAY);
		assertThat(this.requests.send(HENAN, "Nr. 6", "", "192.0.2.2")).isEqualTo(Receipt.TAKEN);
		assertThat(senders()).isEqualTo(6);
		this.jdbc.sql("update correction_request_key set day = day - 1").update();
		this.sweep.sweep();
		assertThat(senders()).isZero();
		assertThat(this.requests.send(HENAN, "Nr. 7", "", "192.0.2.1")).isEqualTo(Receipt.TAKEN);
	}

	@Test
	void hundredAreOpenAtMostWhoeverWrites() {
		fill(100);
		assertThat(this.requests.send(HENAN, "One too many", "", "192.0.2.1")).isEqualTo(Receipt.TOO_MANY_OPEN);
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> fill(101))
			.withMessageContaining("100 are open");
	}

	@Test
	void databaseTakesNoLongText() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.requests.send(HENAN, "x".repeat(1001), "", "192.0.2.1"));
	}

	@Test
	void reachesThePeopleOfTheRegionAndAdministratorsWhereItHasNoAnalyst() {
		this.requests.send(HENAN, "应为 2.05", "", "192.0.2.1");
		this.requests.send(GUANGDONG, "应为 3.50", "", "192.0.2.1");
		assertThat(this.requests.waiting(person("analyst"))).extracting(CorrectionRequest::figure)
			.containsExactly(HENAN);
		assertThat(this.requests.waiting(person("hubei.analyst"))).isEmpty();
		assertThat(this.requests.waiting(person("admin"))).extracting(CorrectionRequest::figure)
			.containsExactly(GUANGDONG);
	}

	@Test
	void decisionIsForThoseWhomItConcernsAndStays() {
		this.requests.send(HENAN, "应为 2.05", "", "192.0.2.1");
		long id = this.requests.of(HENAN).get(0).id();
		assertThat(this.requests.decide(person("hubei.analyst"), id, true, "已核对")).isFalse();
		assertThat(this.requests.decide(person("admin"), id, true, "已核对")).isFalse();
		assertThat(this.requests.decide(person("analyst"), id, true, "已核对，无误。")).isTrue();
		assertThat(this.requests.decide(person("reviewer"), id, false, "再看")).isFalse();
		assertThat(this.requests.decided(person("analyst"), 10)).singleElement()
			.satisfies((request) -> assertThat(request.decision()).isNotNull()
				.extracting(CorrectionRequest.Decision::reply)
				.isEqualTo("已核对，无误。"));
		assertThat(this.jdbc.sql("select actor from audit_event where act = 'request-answered'")
			.query(String.class)
			.list()).containsExactly("analyst");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("update correction_request set reply = 'other'").update());
	}

	@Test
	void whatWasNotAnsweredGoesAfterNinetyDays() {
		fill(3);
		this.requests.decide(person("analyst"), this.requests.of(HENAN).get(0).id(), true, "已核对，无误。");
		TestDatabase.becomeOwner(this.jdbc);
		this.jdbc.sql("alter table correction_request disable trigger guard_correction_request").update();
		this.jdbc.sql("update correction_request set sent_at = timestamptz '2026-08-24 03:59:00Z'").update();
		this.jdbc.sql("update correction_request set sent_at = timestamptz '2026-08-25 04:00:00Z' where said = 'Nr. 0'")
			.update();
		this.jdbc.sql("alter table correction_request enable trigger guard_correction_request").update();
		this.sweep.sweep();
		assertThat(this.requests.of(HENAN)).extracting(CorrectionRequest::said).containsExactly("Nr. 2", "Nr. 0");
	}

	private void fill(int many) {
		IntStream.range((int) open(), many)
			.forEach((number) -> this.jdbc.sql("""
					insert into correction_request (figure, said, sent_at)
					select id, :said, :now from figure
					where (region, indicator, year) = ('410000', 'rd-intensity', 2022)""")
				.param("said", "Nr. " + number)
				.param("now", Timestamp.from(Instant.parse("2026-11-22T03:00:00Z")))
				.update());
	}

	private long open() {
		return this.jdbc.sql("select count(*) from correction_request where state = 'OPEN'").query(Long.class).single();
	}

	private int senders() {
		return this.jdbc.sql("select count(sender) from correction_request").query(Integer.class).single();
	}

	private Person person(String login) {
		return this.people.find(login).orElseThrow();
	}

}
