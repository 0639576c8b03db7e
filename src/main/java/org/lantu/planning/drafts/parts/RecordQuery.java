package org.lantu.planning.drafts.parts;

import org.jspecify.annotations.Nullable;

/**
 * How it is looked up what a call speaks of: of a call {@code a}, the last one first.
 */
enum RecordQuery {

	PROMISE("""
			t.indicator, t.year, t.kind, r.comparison, r.value, r.upper_value, r.stretch_value, r.about::text as about,
			r.stretch::text as stretch, r.nature, r.baseline_year, r.baseline_value, r.source, r.quote, r.note,
			r.valid_from, r.reason, r.legal_basis,
			(select s.published_on from source s where s.id = r.source and s.date_precision = 'DAY'
			and r.valid_from is null) as made_on
			from target t join target_revision r on r.target = t.id
			where t.plan = a.plan and t.code = a.target and r.corrected_by is null
			and r.number::text = coalesce(a.number, r.number::text) order by r.number desc"""),

	SHARE("""
			s.region, s.shared_by, s.value, s.source, s.quote, s.note, s.valid_from, s.reason, s.legal_basis from target_share s
			where s.plan = a.plan and s.target = a.target and s.region = a.region and s.corrected_by is null
			and s.number::text = coalesce(a.number, s.number::text) order by s.number desc"""),

	DOCUMENT("""
			s.title, s.publisher, s.published_on, s.date_precision, s.trust, s.url from source s where s.id = a.id"""),

	VINTAGE("""
			f.region, f.indicator, f.year, r.value, r.obs_status, r.bound, r.known_on, r.date_precision,
			r.revised::text as revised, r.source, r.quote, r.note, b.basis
			from figure f join figure_revision r on r.figure = f.id left join figure_basis b on b.revision = r.id
			where f.region = a.region and f.indicator = a.indicator and f.year::text = a.year and r.state = 'PUBLISHED'
			and r.known_on::text = coalesce(a.known_on, r.known_on::text) and r.source = coalesce(a.source, r.source)
			order by r.known_on desc, r.id desc"""),

	BASIS("b.known_from from basis b where b.indicator = a.indicator and b.code = a.basis"),

	BREAK("""
			b.source from series_break b where b.indicator = a.indicator and b.year::text = a.year
			and b.region is not distinct from a.region"""),

	DEPARTMENT("d.name_zh, d.name_en from department d where d.code = a.department"),

	ANSWER("""
			string_agg(x.department, ',' order by x.ordinal) filter (where x.role = 'LEAD') as lead,
			string_agg(x.department, ',' order by x.ordinal) filter (where x.role = 'SUPPORT') as support,
			max(x.valid_from) as valid_from from assignment x
			where x.plan = a.plan and (x.target = a.target or x.measure::text = a.measure)
			group by x.number order by x.number desc""");

	private static final String OF_CALLS = """
			select a.key, x.* from jsonb_to_recordset(cast(:calls as jsonb)) as a(key text, plan text, target text,
			    measure text, number text, region text, indicator text, year text, known_on text, source text, basis text,
			    id text, department text)
			cross join lateral (select count(*) over () as recorded, %s limit 1) x""";

	private final String what;

	RecordQuery(String what) {
		this.what = what;
	}

	/** The query of a part; {@code null} where what it says is only ever new. */
	static @Nullable RecordQuery of(DraftPart part) {
		return switch (part) {
			case REVISION, CORRECTION -> PROMISE;
			case SHARE, SHARE_REVISION, SHARE_CORRECTION -> SHARE;
			case SOURCE_CORRECTION -> DOCUMENT;
			case FIGURE_CORRECTION, FIGURE_BASIS -> VINTAGE;
			case BASIS -> BASIS;
			case BREAK -> BREAK;
			case RENAMING -> DEPARTMENT;
			case ANSWER -> ANSWER;
			default -> null;
		};
	}

	String sql() {
		return OF_CALLS.formatted(this.what);
	}

}
