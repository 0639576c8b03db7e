package org.lantu.reference.upkeep;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.Bilingual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what may be said anew of indicators and writes it, in the caller's transaction.
 * Each change makes an edition; one of the range has all verdicts judged anew.
 */
@Service
public class IndicatorUpkeep {

	private static final String SELECT = """
			select code, xmin::text as version, unit_zh, unit_en, name_zh, name_en, definition_zh, definition_en,
				yoy_warn_percent, min_value, max_value
			from indicator""";

	private final JdbcClient jdbc;

	IndicatorUpkeep(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All, in their order. */
	public List<EditableIndicator> all() {
		return this.jdbc.sql(SELECT + " order by ordinal").query(IndicatorUpkeep::read).list();
	}

	/** One of them. */
	public Optional<EditableIndicator> find(String code) {
		return this.jdbc.sql(SELECT + " where code = :code")
			.param("code", code)
			.query(IndicatorUpkeep::read)
			.optional();
	}

	/**
	 * A value of a figure, published or on its way, or of a promise, that a range would
	 * leave out, with where it stands: {@code 1.64 (REGION 2020)}.
	 */
	public Optional<String> outside(String code, @Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
		String found = this.jdbc
			.sql("select coalesce(outside_range(:code, cast(:lowest as numeric), cast(:highest as numeric)), '')")
			.param("code", code)
			.param("lowest", lowest)
			.param("highest", highest)
			.query(String.class)
			.single();
		return Optional.of(found).filter((outside) -> !outside.isEmpty());
	}

	/**
	 * Says something anew of an indicator.
	 * @param version the state that was read
	 * @return whether it still was in that state; else nothing was changed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean change(String code, String version, IndicatorText text) {
		return this.jdbc
			.sql("""
					select change_indicator(:code, :version, :nameZh, :nameEn, cast(:definitionZh as text), cast(:definitionEn as text),
						cast(:warn as numeric), cast(:lowest as numeric), cast(:highest as numeric))""")
			.param("code", code)
			.param("version", version)
			.param("nameZh", text.nameZh())
			.param("nameEn", text.nameEn())
			.param("definitionZh", text.definitionZh())
			.param("definitionEn", text.definitionEn())
			.param("warn", text.warnPercent())
			.param("lowest", text.lowest())
			.param("highest", text.highest())
			.query(Boolean.class)
			.single();
	}

	private static EditableIndicator read(ResultSet row, int number) throws SQLException {
		return new EditableIndicator(row.getString("code"), row.getString("version"),
				new Bilingual(row.getString("unit_zh"), row.getString("unit_en")),
				new IndicatorText(row.getString("name_zh"), row.getString("name_en"), row.getString("definition_zh"),
						row.getString("definition_en"), row.getBigDecimal("yoy_warn_percent"),
						row.getBigDecimal("min_value"), row.getBigDecimal("max_value")));
	}

}
