package org.lantu.planning.written;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads plans from the database, as files would write them; at most six statements a
 * plan. How far measures are is no matter of files.
 */
@Component
class PlanRows {

	private static final String TARGETS = """
			select t.code as of, t.indicator, t.year, t.kind, l.name_zh as pillar, r.comparison, r.value, r.upper_value, r.stretch_value,
			    r.about::text as about, r.stretch::text as stretch, r.nature, r.baseline_year, r.baseline_value,
			    r.source, r.quote, r.note, r.valid_from, r.reason, r.legal_basis,
			    case when i.direction = 'UP' and r.comparison in ('AT_MOST', 'LESS_THAN')
			        or i.direction = 'DOWN' and r.comparison in ('AT_LEAST', 'MORE_THAN') then 'true' end as against_direction
			from target t join target_revision r on r.target = t.id join indicator i on i.code = t.indicator left join pillar l on l.id = t.pillar
			where t.plan = :plan and r.corrected_by is null order by t.ordinal, r.number
			""";

	private static final List<String> OF_PROMISES = List.of("comparison", "value", "upper_value", "stretch_value",
			"about", "stretch", "nature", "baseline_year", "baseline_value", "source", "quote", "note", "valid_from",
			"reason", "legal_basis", "against_direction");

	private static final List<String> OF_ANSWERS = List.of("target", "measure", "lead", "support", "source", "quote",
			"valid_from");

	private final JdbcClient database;

	PlanRows(JdbcClient database) {
		this.database = database;
	}

	/** A plan on file. */
	public Optional<WrittenPlan> find(String code) {
		Optional<WrittenPlan> found = this.database.sql("""
				select code, region, kind, first_year, last_year, title_zh, title_en, source from plan
				where code = :plan""")
			.param("plan", code)
			.query((row,
					number) -> WrittenPlan.of(texts(row,
							List.of("code", "region", "kind", "first_year", "last_year", "title_zh", "title_en",
									"source"))))
			.optional();
		found.ifPresent((plan) -> fill(plan, code));
		return found;
	}

	/** The codes of all plans, in alphabetical order. */
	public List<String> codes() {
		return this.database.sql("select code from plan order by code").query(String.class).list();
	}

	private void fill(WrittenPlan plan, String code) {
		this.database.sql("select name_zh, name_en from pillar where plan = :plan order by ordinal")
			.param("plan", code)
			.query((row) -> {
				plan.pillars().add(texts(row, List.of("name_zh", "name_en")));
			});
		this.database.sql(TARGETS).param("plan", code).query((row) -> {
			target(plan, row).promise(texts(row, OF_PROMISES));
		});
		this.database
			.sql("""
					select s.target as of, s.region, case when s.valid_from is null then s.shared_by end as shared_by, s.value,
					    s.valid_from, s.reason, s.legal_basis, s.source, s.quote, s.note
					from target_share s where s.plan = :plan and s.corrected_by is null
					order by s.id""")
			.param("plan", code)
			.query((row) -> {
				WrittenTarget target = plan.targets().get(row.getString("of"));
				if (target != null) {
					target.share(texts(row, WrittenTarget.SHARED));
				}
			});
		this.database.sql("""
				select l.name_zh as pillar, m.text_zh, m.text_en, m.text_zh_translated::text as text_zh_translated,
				    m.source, m.lead_agency
				from measure m join pillar l on l.id = m.pillar where m.plan = :plan order by m.ordinal""")
			.param("plan", code)
			.query((row) -> {
				plan.measures()
					.add(texts(row,
							List.of("pillar", "text_zh", "text_en", "text_zh_translated", "source", "lead_agency")));
			});
		this.database.sql("""
				select target, measure, source, quote, valid_from,
				    string_agg(department, ', ' order by ordinal) filter (where role = 'LEAD') as lead,
				    string_agg(department, ', ' order by ordinal) filter (where role = 'SUPPORT') as support
				from assignment where plan = :plan
				group by target, measure, number, source, quote, valid_from order by target, measure, number""")
			.param("plan", code)
			.query((row) -> {
				plan.answer(texts(row, OF_ANSWERS));
			});
	}

	private static WrittenTarget target(WrittenPlan plan, ResultSet row) throws SQLException {
		String code = row.getString("of");
		WrittenTarget target = plan.targets().get(code);
		if (target == null) {
			target = new WrittenTarget(texts(row, List.of("indicator", "year", "kind", "pillar")));
			plan.targets().put(code, target);
		}
		return target;
	}

	private static Map<String, String> texts(ResultSet row, List<String> columns) throws SQLException {
		Map<String, String> texts = new LinkedHashMap<>();
		for (String column : columns) {
			String text = row.getString(column);
			if (text != null) {
				texts.put(column, text);
			}
		}
		return texts;
	}

}
