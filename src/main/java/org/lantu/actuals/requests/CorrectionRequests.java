package org.lantu.actuals.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.actuals.FigureKey;
import org.lantu.audit.AuditTrail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what readers say looks wrong, shows it to those whom it concerns and keeps
 * what they decide: the people who enter figures of the region, and administrators where
 * it has no analyst.
 */
@Service
public class CorrectionRequests {

	/** How many are open in all. */
	public static final int MOST_OPEN = 100;

	/** How many come from one network in a day. */
	public static final int MOST_OF_A_DAY = 5;

	private static final String SELECT = """
			select c.*, f.region, f.indicator, f.year
			from correction_request c join figure f on f.id = c.figure
			""";

	private final JdbcClient jdbc;

	private final Senders senders;

	private final People people;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CorrectionRequests(JdbcClient jdbc, Senders senders, People people, AuditTrail audit,
			ApplicationEventPublisher events, Clock clock) {
		this.events = events;
		this.jdbc = jdbc;
		this.senders = senders;
		this.people = people;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Takes a request in. The same words about the same figure wait once.
	 * @param figure the figure
	 * @param said what looks wrong, no longer than {@link CorrectionRequest#LONGEST_SAID}
	 * @param evidence where the right number stands; may be empty
	 * @param network the network that it came from
	 */
	@Transactional
	public Receipt send(FigureKey figure, String said, String evidence, String network) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('lantu.correction_request'))").query((row) -> {
		});
		Long id = this.jdbc.sql("""
				select f.id from figure f where (f.region, f.indicator, f.year) = (:region, :indicator, :year)
				and exists (select from figure_revision r where r.figure = f.id and r.state = 'PUBLISHED')""")
			.param("region", figure.region())
			.param("indicator", figure.indicator())
			.param("year", figure.year())
			.query(Long.class)
			.optional()
			.orElse(null);
		if (id == null) {
			return Receipt.NO_FIGURE;
		}
		byte[] sender = this.senders.digest(network);
		if (count("figure = :figure and said = :said and state = 'OPEN'", Map.of("figure", id, "said", said)) > 0) {
			return Receipt.TAKEN;
		}
		if (count("state = 'OPEN'", Map.of()) >= MOST_OPEN) {
			return Receipt.TOO_MANY_OPEN;
		}
		if (count("sender = :sender", Map.of("sender", sender)) >= MOST_OF_A_DAY) {
			return Receipt.TOO_MANY_TODAY;
		}
		long request = this.jdbc.sql("""
				insert into correction_request (figure, said, evidence, sent_at, sender)
				values (:figure, :said, nullif(:evidence, ''), :now, :sender) returning id""")
			.param("figure", id)
			.param("said", said)
			.param("evidence", evidence)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("sender", sender)
			.query(Long.class)
			.single();
		this.events.publishEvent(new RequestReceived(request, figure));
		return Receipt.TAKEN;
	}

	/** Everything that is kept of a figure, the latest first. */
	@Transactional(readOnly = true)
	public List<CorrectionRequest> of(FigureKey figure) {
		return this.jdbc.sql(SELECT + """
				where (f.region, f.indicator, f.year) = (:region, :indicator, :year) order by c.id desc""")
			.param("region", figure.region())
			.param("indicator", figure.indicator())
			.param("year", figure.year())
			.query(CorrectionRequests::request)
			.list();
	}

	/** What waits for somebody, the oldest first. */
	@Transactional(readOnly = true)
	public List<CorrectionRequest> waiting(Person person) {
		Set<String> analysed = analysed(person);
		return this.jdbc.sql(SELECT + "where c.state = 'OPEN' order by c.id")
			.query(CorrectionRequests::request)
			.list()
			.stream()
			.filter((request) -> concerns(person, request, analysed))
			.toList();
	}

	/**
	 * What was decided on lately of what concerns somebody, the latest first.
	 * @param most how many are looked at
	 */
	@Transactional(readOnly = true)
	public List<CorrectionRequest> decided(Person person, int most) {
		Set<String> analysed = analysed(person);
		return this.jdbc
			.sql(SELECT + "where c.decided_at is not null and (:all or f.region = any (:regions)) "
					+ "order by c.decided_at desc limit :most")
			.param("all", person.role() == Role.ADMIN)
			.param("regions", person.regions().toArray(String[]::new))
			.param("most", most)
			.query(CorrectionRequests::request)
			.list()
			.stream()
			.filter((request) -> concerns(person, request, analysed))
			.toList();
	}

	/**
	 * Answers a request in public, or closes it.
	 * @param person whom it concerns
	 * @param id the request's number
	 * @param answers whether the reply is an answer; else it is why there is none
	 * @param reply no longer than {@link CorrectionRequest#LONGEST_REPLY}
	 * @return whether it was open and the person's to decide on
	 */
	@Transactional
	public boolean decide(Person person, long id, boolean answers, String reply) {
		CorrectionRequest request = this.jdbc.sql(SELECT + "where c.id = :id and c.state = 'OPEN' for update of c")
			.param("id", id)
			.query(CorrectionRequests::request)
			.optional()
			.filter((found) -> concerns(person, found, analysed(person)))
			.orElse(null);
		if (request == null) {
			return false;
		}
		this.jdbc.sql("""
				update correction_request set state = :state, reply = :reply, decided_by = :by, decided_at = :now
				where id = :id""")
			.param("state", answers ? "ANSWERED" : "CLOSED")
			.param("reply", reply)
			.param("by", person.login())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("id", id)
			.update();
		this.audit.record(answers ? "request-answered" : "request-closed", person.login(), "figure",
				request.figure().toString(), Map.of("request", id, "reply", reply));
		return true;
	}

	private int count(String which, Map<String, ?> parameters) {
		return this.jdbc.sql("select count(*) from correction_request where " + which)
			.params(parameters)
			.query(Integer.class)
			.single();
	}

	/** The regions that have an analyst; of interest to administrators only. */
	private Set<String> analysed(Person person) {
		return (person.role() != Role.ADMIN) ? Set.of()
				: this.people.all()
					.stream()
					.filter((one) -> one.role() == Role.ANALYST)
					.flatMap((one) -> one.regions().stream())
					.collect(Collectors.toSet());
	}

	private static boolean concerns(Person person, CorrectionRequest request, Set<String> analysed) {
		String region = request.figure().region();
		return (person.role() == Role.ADMIN) ? !analysed.contains(region) : person.mayEnter(region);
	}

	private static CorrectionRequest request(ResultSet row, int number) throws SQLException {
		Timestamp at = row.getTimestamp("decided_at");
		return new CorrectionRequest(row.getLong("id"),
				new FigureKey(row.getString("region"), row.getString("indicator"), row.getInt("year")),
				row.getString("said"), row.getString("evidence"), row.getTimestamp("sent_at").toInstant(),
				(at != null) ? new CorrectionRequest.Decision(row.getString("state").equals("ANSWERED"),
						row.getString("reply"), row.getString("decided_by"), at.toInstant()) : null);
	}

}
