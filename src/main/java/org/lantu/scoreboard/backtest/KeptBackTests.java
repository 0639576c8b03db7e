package org.lantu.scoreboard.backtest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.judging.Judge;
import org.lantu.reference.Indicator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the last back-tests for all portals on the database, of each version its own.
 */
@Component
class KeptBackTests {

	private static final int MOST = 4;

	private final JdbcClient jdbc;

	private final BackTestText text;

	KeptBackTests(JdbcClient jdbc, BackTestText text) {
		this.jdbc = jdbc;
		this.text = text;
	}

	/** The newest of a day by the figures of an edition or of a later one. */
	Optional<MadeBackTest> find(long edition, LocalDate day, Map<String, Indicator> indicators) {
		return this.jdbc.sql("""
				select edition, published_at, took, report from back_test
				where judge = :judge and form = :form and made_on = :day and edition >= :edition
				order by edition desc limit 1""")
			.param("judge", Judge.VERSION)
			.param("form", BackTestText.FORM)
			.param("day", day)
			.param("edition", edition)
			.query((row, number) -> new MadeBackTest(this.text.read(day, row.getString("report"), indicators),
					row.getLong("edition"), published(row), Duration.ofMillis(row.getLong("took"))))
			.optional();
	}

	/** Keeps one, and no more than the last few. */
	void keep(MadeBackTest made) {
		this.jdbc.sql("""
				insert into back_test (edition, made_on, judge, form, published_at, took, report)
				values (:edition, :day, :judge, :form, :published, :took, :report)
				on conflict (judge, form, made_on, edition) do nothing""")
			.param("edition", made.edition())
			.param("day", made.report().madeOn())
			.param("judge", Judge.VERSION)
			.param("form", BackTestText.FORM)
			.param("published", (made.published() != null) ? made.published().atOffset(ZoneOffset.UTC) : null)
			.param("took", made.took().toMillis())
			.param("report", this.text.write(made.report()))
			.update();
		this.jdbc
			.sql("""
					delete from back_test where kept_at <
						(select min(kept_at) from (select kept_at from back_test order by kept_at desc limit :most) as last)""")
			.param("most", MOST)
			.update();
	}

	private static @Nullable Instant published(ResultSet row) throws SQLException {
		OffsetDateTime at = row.getObject("published_at", OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

}
