package org.lantu.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in sources that people add, in their own transaction; two people who add the same
 * document get the same source.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SourceRegister {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	SourceRegister(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * The id of the source that this is, if the portal has it: of the same address, or of
	 * the same title, publisher and date. Nobody else adds a source until the transaction
	 * ends.
	 */
	public Optional<String> find(NewSource source) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('lantu.source'))").query((row) -> {
		});
		return this.jdbc.sql("""
				select id from source where url = :url or (title = :title
					and publisher is not distinct from cast(:publisher as text)
					and published_on is not distinct from cast(:publishedOn as date))
				order by id limit 1""")
			.param("url", source.url())
			.param("title", source.title())
			.param("publisher", source.publisher())
			.param("publishedOn", source.publishedOn())
			.query(String.class)
			.optional();
	}

	/**
	 * Adds a source.
	 * @return its id, such as {@code portal-2026-0001}
	 */
	public String add(NewSource source) {
		String id = this.jdbc
			.sql("""
					insert into source (id, title, publisher, published_on, date_precision, trust, url)
					values (format('portal-%s-%s', cast(:year as text), lpad(cast(nextval('source_number') as text), 4, '0')),
						:title, :publisher, :publishedOn, :precision, :trust, :url)
					returning id""")
			.param("year", String.valueOf(LocalDate.now(this.clock).getYear()))
			.param("title", source.title())
			.param("publisher", source.publisher())
			.param("publishedOn", source.publishedOn())
			.param("precision", (source.datePrecision() != null) ? source.datePrecision().name() : null)
			.param("trust", source.trust().name())
			.param("url", source.url())
			.query(String.class)
			.single();
		this.events.publishEvent(new SourceAdded(id));
		return id;
	}

}
