package org.lantu.actuals.due;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The deadlines of indicators: one for all regions, and those of single regions, which
 * count instead of it.
 */
@Service
public class Deadlines {

	/** In place of a region: all that have no deadline of their own. */
	public static final String ALL = "";

	private final JdbcClient jdbc;

	Deadlines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of an indicator by region, that of all regions first. */
	public Map<String, Deadline> of(String indicator) {
		Map<String, Deadline> deadlines = new LinkedHashMap<>();
		this.jdbc.sql("select * from figure_deadline where indicator = :indicator order by region nulls first")
			.param("indicator", indicator)
			.query((row) -> {
				deadlines.put(Objects.requireNonNullElse(row.getString("region"), ALL), read(row));
			});
		return deadlines;
	}

	/**
	 * Some of all, in the order of indicators, of each that of all regions first.
	 * @param offset how many are passed over
	 * @param limit how many are read at most
	 */
	public List<OfIndicator> all(int offset, int limit) {
		return this.jdbc.sql("""
				select d.* from figure_deadline d join indicator i on i.code = d.indicator
				order by i.ordinal, d.region nulls first limit :limit offset :offset""")
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> new OfIndicator(row.getString("indicator"),
					Objects.requireNonNullElse(row.getString("region"), ALL), read(row)))
			.list();
	}

	/**
	 * Sets a deadline, or takes it away.
	 * @param seen what was there when somebody set about it
	 * @return whether that still stood; else nothing was done
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean set(String indicator, String region, @Nullable Deadline seen, @Nullable Deadline deadline) {
		// nobody else sets one meanwhile
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('lantu.deadlines'))").query((row) -> {
		});
		if (!Objects.equals(of(indicator).get(region), seen)) {
			return false;
		}
		String of = "indicator = :indicator and region is not distinct from nullif(cast(:region as text), '')";
		this.jdbc.sql("delete from figure_deadline where " + of)
			.param("indicator", indicator)
			.param("region", region)
			.update();
		if (deadline != null) {
			this.jdbc.sql("""
					insert into figure_deadline (indicator, region, month, day, lead_days, first_year)
					values (:indicator, nullif(cast(:region as text), ''), :month, :day, :lead, :firstYear)""")
				.param("indicator", indicator)
				.param("region", region)
				.param("month", deadline.day().getMonthValue())
				.param("day", deadline.day().getDayOfMonth())
				.param("lead", deadline.lead())
				.param("firstYear", deadline.firstYear())
				.update();
		}
		return true;
	}

	/** The deadline of a row, which has one. */
	static Deadline read(ResultSet row) throws SQLException {
		return new Deadline(MonthDay.of(row.getInt("month"), row.getInt("day")), row.getInt("lead_days"),
				row.getInt("first_year"));
	}

	/**
	 * A deadline, and whose it is.
	 *
	 * @param region {@link #ALL} for all regions that have none of their own
	 */
	public record OfIndicator(String indicator, String region, Deadline deadline) {

	}

}
