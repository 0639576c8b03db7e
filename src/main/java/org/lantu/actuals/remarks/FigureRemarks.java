package org.lantu.actuals.remarks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lantu.accounts.Person;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Message;
import org.lantu.actuals.checks.TypedText;
import org.lantu.audit.AuditTrail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in remarks about figures on their way, from those who may enter or review in the
 * region, and shows them to these and to administrators. One statement a call.
 */
@Service
public class FigureRemarks {

	/** How many a figure has at most, ever. */
	static final int MOST = 100;

	private static final String OPEN = "r.state in ('DRAFT', 'SUBMITTED', 'RETURNED')";

	private static final String SELECT = "select m.* from figure_remark m ";

	private final JdbcClient jdbc;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FigureRemarks(JdbcClient jdbc, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Keeps a remark. The same words once more, by the same person, are the same remark.
	 * @param person who writes
	 * @param figure the figure, of which something has to be on its way
	 * @param typed the remark
	 * @return why it was not kept; nothing where it was
	 * @throws IllegalArgumentException if the person may not enter in the region
	 */
	@Transactional
	public Optional<Message> write(Person person, FigureKey figure, String typed) {
		if (!person.mayEnter(figure.region())) {
			throw new IllegalArgumentException(person.login() + " may not write about " + figure);
		}
		String said = typed.replace("\r\n", "\n").strip();
		Optional<Message> unfit = said.isEmpty() ? Optional.of(new Message("remarks.missing", List.of()))
				: TypedText.unfit(said, FigureRemark.LONGEST, Finding.Field.NOTE).map(Finding::message);
		if (unfit.isPresent()) {
			return unfit;
		}
		Optional<Long> revision = open(figure);
		if (revision.isEmpty()) {
			return Optional.of(new Message("remarks.closed", List.of()));
		}
		List<FigureRemark> before = of(List.of(figure));
		FigureRemark last = before.isEmpty() ? null : before.get(before.size() - 1);
		if (last != null && last.by().equals(person.login()) && last.said().equals(said)
				&& last.revision() == revision.get()) {
			return Optional.empty();
		}
		if (before.size() >= MOST) {
			return Optional.of(new Message("remarks.full", List.of(String.valueOf(MOST))));
		}
		keep(person, figure, revision.get(), said);
		return Optional.empty();
	}

	/** What is on its way of a figure, which is locked until the end. */
	private Optional<Long> open(FigureKey figure) {
		return this.jdbc
			.sql("select r.id from figure f join figure_revision r on r.figure = f.id "
					+ "where (f.region, f.indicator, f.year) = (:region, :indicator, :year) and " + OPEN
					+ " for update of f")
			.param("region", figure.region())
			.param("indicator", figure.indicator())
			.param("year", figure.year())
			.query(Long.class)
			.optional();
	}

	private void keep(Person person, FigureKey figure, long revision, String said) {
		long id = this.jdbc.sql("""
				insert into figure_remark (region, indicator, year, revision, said, written_by, written_at)
				values (:region, :indicator, :year, :revision, :said, :by, :at) returning id""")
			.param("region", figure.region())
			.param("indicator", figure.indicator())
			.param("year", figure.year())
			.param("revision", revision)
			.param("said", said)
			.param("by", person.login())
			.param("at", Timestamp.from(this.clock.instant().truncatedTo(ChronoUnit.MICROS)))
			.query(Long.class)
			.single();
		this.audit.record("figure-remarked", person.login(), "figure", figure.toString(),
				Map.of("remark", id, "said", said));
		this.events.publishEvent(new RemarkWritten(id, revision, person.login()));
	}

	/** All remarks about some figures, the oldest first. */
	@Transactional(readOnly = true)
	public List<FigureRemark> of(Collection<FigureKey> figures) {
		return figures.isEmpty() ? List.of()
				: this.jdbc.sql(SELECT + """
						where (m.region, m.indicator, m.year) in (select region, indicator, year from unnest(
							cast(:regions as text[]), cast(:indicators as text[]), cast(:years as integer[]))
							as k (region, indicator, year)) order by m.id""")
					.param("regions", figures.stream().map(FigureKey::region).toArray(String[]::new))
					.param("indicators", figures.stream().map(FigureKey::indicator).toArray(String[]::new))
					.param("years", figures.stream().map(FigureKey::year).toArray(Integer[]::new))
					.query(FigureRemarks::remark)
					.list();
	}

	/** The remarks about some of what is on its way, the oldest first. */
	@Transactional(readOnly = true)
	public List<FigureRemark> about(Collection<Long> revisions) {
		return revisions.isEmpty() ? List.of()
				: this.jdbc.sql(SELECT + "where m.revision = any (:revisions) order by m.id")
					.param("revisions", revisions.toArray(Long[]::new))
					.query(FigureRemarks::remark)
					.list();
	}

	/**
	 * What somebody has not answered: of all that is on its way in the person's scope the
	 * last remark, where another wrote it; the oldest first.
	 */
	@Transactional(readOnly = true)
	public List<FigureRemark> unanswered(Person person) {
		return this.jdbc
			.sql("select * from (select distinct on (m.revision) m.* from figure_remark m "
					+ "join figure_revision r on r.id = m.revision where m.region = any (:regions) and " + OPEN
					+ " order by m.revision, m.id desc) as last where written_by <> :login order by id")
			.param("regions", person.regions().toArray(String[]::new))
			.param("login", person.login())
			.query(FigureRemarks::remark)
			.list();
	}

	/**
	 * Of some remarks those that somebody may read and that are about what is still on
	 * its way, the oldest first.
	 */
	@Transactional(readOnly = true)
	public List<FigureRemark> find(Person person, Collection<Long> remarks) {
		return remarks.isEmpty() ? List.of()
				: this.jdbc
					.sql(SELECT + "join figure_revision r on r.id = m.revision where m.id = any (:ids) and " + OPEN
							+ " and m.region = any (:regions) order by m.id")
					.param("ids", remarks.toArray(Long[]::new))
					.param("regions", person.regions().toArray(String[]::new))
					.query(FigureRemarks::remark)
					.list();
	}

	private static FigureRemark remark(ResultSet row, int number) throws SQLException {
		return new FigureRemark(row.getLong("id"),
				new FigureKey(row.getString("region"), row.getString("indicator"), row.getInt("year")),
				row.getLong("revision"), row.getString("said"), row.getString("written_by"),
				row.getTimestamp("written_at").toInstant());
	}

}
