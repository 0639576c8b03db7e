package org.lantu.scoreboard.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment.Reason;
import org.lantu.progress.Bound;
import org.lantu.progress.Kept;
import org.lantu.progress.Outlook;
import org.lantu.progress.Path;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.book.KeptVerdict.Actual;
import org.lantu.scoreboard.book.KeptVerdict.Ruling;
import org.lantu.scoreboard.book.KeptVerdict.TargetKey;

import org.springframework.jdbc.core.RowMapper;

/** How a period is read from a row of {@code verdict v}. */
final class VerdictRows {

	static final String COLUMNS = """
			v.plan, v.target, v.region, v.indicator, v.year, v.known_from, v.known_until, v.announced, v.promise, v.kept,
			v.reason, v.verdict, v.outlook, v.path, v.actual, v.actual_published, v.actual_bound, v.attainment, v.gap, v.line
			""";

	static final RowMapper<KeptVerdict> PERIOD = (row, number) -> new KeptVerdict(
			new TargetKey(row.getString("plan"), row.getString("target"), row.getString("region"),
					row.getString("indicator"), row.getInt("year")),
			row.getObject("known_from", LocalDate.class), row.getObject("known_until", LocalDate.class), ruling(row));

	private VerdictRows() {
	}

	private static Ruling ruling(ResultSet row) throws SQLException {
		String outlook = row.getString("outlook");
		String path = row.getString("path");
		return new Ruling(row.getBoolean("announced"), row.getInt("promise"), Kept.valueOf(row.getString("kept")),
				Reason.valueOf(row.getString("reason")), Verdict.valueOf(row.getString("verdict")),
				(outlook != null) ? Outlook.valueOf(outlook) : null, (path != null) ? Path.State.valueOf(path) : null,
				actual(row), row.getObject("attainment", Double.class), row.getObject("gap", Double.class),
				row.getObject("line", Double.class));
	}

	private static @Nullable Actual actual(ResultSet row) throws SQLException {
		Double value = row.getObject("actual", Double.class);
		return (value != null)
				? new Actual(value, row.getBigDecimal("actual_published"), Bound.valueOf(row.getString("actual_bound")))
				: null;
	}

}
