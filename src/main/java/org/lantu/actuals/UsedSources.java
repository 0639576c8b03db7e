package org.lantu.actuals;

import java.time.LocalDate;
import java.util.List;

import org.lantu.reference.DatePrecision;
import org.lantu.reference.Source;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads all sources with how much rests on each, as the database keeps it counted; one
 * statement.
 */
@Service
@Transactional(readOnly = true)
public class UsedSources {

	private final JdbcClient jdbc;

	UsedSources(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A source, and how many plans, promises, measures and vintages rest on it. */
	public record UsedSource(Source source, long plans, long targets, long measures, long figures) {
	}

	/** The newest first, the undated last. */
	public List<UsedSource> all() {
		return this.jdbc.sql("""
				select s.id, s.title, s.publisher, s.published_on, s.date_precision, s.trust, s.url,
				       u.plans, u.targets, u.measures, u.figures
				from source s left join source_use u on u.source = s.id
				order by s.published_on desc nulls last, s.id
				""").query((row, number) -> {
			String precision = row.getString("date_precision");
			return new UsedSource(
					new Source(row.getString("id"), row.getString("title"), row.getString("publisher"),
							row.getObject("published_on", LocalDate.class),
							(precision != null) ? DatePrecision.valueOf(precision) : null,
							Source.Trust.valueOf(row.getString("trust")), row.getString("url")),
					row.getLong("plans"), row.getLong("targets"), row.getLong("measures"), row.getLong("figures"));
		}).list();
	}

}
