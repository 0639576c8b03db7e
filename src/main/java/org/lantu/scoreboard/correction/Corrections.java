package org.lantu.scoreboard.correction;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.platform.facts.KeptFacts;
import org.lantu.platform.facts.PublishedState;
import org.lantu.reference.Bilingual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads everything that was ever corrected, the newest first; one statement a call at
 * most, as pages are kept until something else is published.
 */
@Service
@Transactional(readOnly = true)
public class Corrections {

	private static final String ASKED_FOR = """
			from correction c left join target t on t.id = c.target
			where c.edition is not null
			  and (cardinality(cast(:regions as text[])) = 0 or array[c.region, c.to_region] && cast(:regions as text[]))
			  and (cardinality(cast(:indicators as text[])) = 0
				or array[c.indicator, c.to_indicator] && cast(:indicators as text[]))
			  and (:subject = '' or c.subject = :subject)
			""";

	/** Both sides as rows of names and values; what differs is told. */
	private static final String SELECT = """
			select c.*, t.plan, t.code as target_code, (
			    select coalesce(array_agg(array[key, d.was, d.now] order by f.place), '{}')
			    from unnest(cast(:fields as text[])) with ordinality as f (key, place)
			    cross join lateral (select
			        (case c.subject
			            when 'FIGURE' then to_jsonb(fw) || jsonb_build_object('region', c.region, 'indicator', c.indicator, 'year', c.year)
			            when 'SHARE' then to_jsonb(sw) || jsonb_build_object('region', c.region)
			            when 'TARGET' then to_jsonb(tw) || jsonb_build_object('indicator', c.indicator, 'year', c.year, 'kind', c.kind)
			            else c.was end) ->> f.key as was,
			        (case c.subject
			            when 'FIGURE' then to_jsonb(fn) || jsonb_build_object('region', c.to_region, 'indicator', c.to_indicator, 'year', c.to_year)
			            when 'SHARE' then to_jsonb(sn) || jsonb_build_object('region', c.to_region)
			            when 'TARGET' then to_jsonb(tn) || jsonb_build_object('indicator', c.to_indicator, 'year', c.to_year, 'kind', c.to_kind)
			            else c.is_now end) ->> f.key as now) as d
			    where d.was is distinct from d.now and (c.subject = 'SOURCE' or c.to_region is not null or key = 'value')) as fields
			from asked a join correction c on c.id = a.id left join target t on t.id = c.target
			left join figure_revision fw on fw.id = c.revision left join figure_revision fn on fn.id = c.replacement
			left join target_revision tw on c.subject = 'TARGET' and tw.target = c.target and tw.number = c.number
			left join target_revision tn on c.subject = 'TARGET' and tn.target = c.target and tn.number = c.to_number
			left join target_share sw on c.subject = 'SHARE'
			    and (sw.plan, sw.target, sw.region, sw.number) = (t.plan, t.code, c.region, c.number)
			left join target_share sn on c.subject = 'SHARE'
			    and (sn.plan, sn.target, sn.region, sn.number) = (t.plan, t.code, c.to_region, c.to_number)
			order by c.id desc
			""";

	/** In the order in which they are told. */
	private static final List<String> FIELDS = List.of("region", "indicator", "year", "kind", "comparison", "bound",
			"shared_by", "value", "upper_value", "stretch_value", "about", "stretch", "nature", "baseline_year",
			"baseline_value", "valid_from", "obs_status", "known_on", "date_precision", "revised", "source", "quote",
			"note", "title", "publisher", "published_on", "trust", "url");

	private static final int MOST_KEPT = 20;

	private static final int MOST_KEPT_OF_A_PAGE = 50;

	private final JdbcClient jdbc;

	private final KeptFacts<PageAsked, List<Correction>> keptPages;

	private final KeptFacts<CorrectionSelection, Integer> keptCounts;

	Corrections(JdbcClient jdbc, PublishedState state) {
		this.jdbc = jdbc;
		this.keptPages = new KeptFacts<>(state, MOST_KEPT);
		this.keptCounts = new KeptFacts<>(state, MOST_KEPT);
	}

	/**
	 * The corrections asked for, the newest first: as many as a page has are kept, more
	 * are read anew.
	 */
	public List<Correction> list(CorrectionSelection selection, int offset, int limit) {
		PageAsked page = new PageAsked(selection, offset, limit);
		return (limit <= MOST_KEPT_OF_A_PAGE) ? this.keptPages.of(page, this::read) : read(page);
	}

	private List<Correction> read(PageAsked page) {
		return asked("with asked as (select c.id " + ASKED_FOR + " order by c.id desc offset :offset limit :limit) "
				+ SELECT, page.selection())
			.param("fields", FIELDS.toArray(String[]::new))
			.param("offset", page.offset())
			.param("limit", page.limit())
			.query(Corrections::correction)
			.list();
	}

	/** How many there are. */
	public int count(CorrectionSelection selection) {
		return this.keptCounts.of(selection,
				(counted) -> asked("select count(*) " + ASKED_FOR, counted).query(Integer.class).single());
	}

	/** What was corrected of a figure, or became it. */
	public List<Correction> of(FigureKey figure) {
		return this.jdbc.sql("""
				with asked as (select id from correction where edition is not null and subject = 'FIGURE'
				and ((region, indicator, year) = (:region, :indicator, :year)
				    or (to_region, to_indicator, to_year) = (:region, :indicator, :year)))
				""" + SELECT)
			.param("fields", FIELDS.toArray(String[]::new))
			.param("region", figure.region())
			.param("indicator", figure.indicator())
			.param("year", figure.year())
			.query(Corrections::correction)
			.list();
	}

	private JdbcClient.StatementSpec asked(String statement, CorrectionSelection selection) {
		return this.jdbc.sql(statement)
			.param("regions", selection.regions().toArray(String[]::new))
			.param("indicators", selection.indicators().toArray(String[]::new))
			.param("subject", selection.subject());
	}

	private static Correction correction(ResultSet row, int number) throws SQLException {
		return new Correction(row.getLong("id"), row.getLong("edition"),
				row.getObject("corrected_at", OffsetDateTime.class).toInstant(),
				new Bilingual(row.getString("reason_zh"), row.getString("reason_en")), figure(row, ""),
				figure(row, "to_"),
				new Correction.Subject(row.getObject("revision", Long.class), row.getObject("replacement", Long.class),
						row.getString("plan"), row.getString("target_code"), row.getObject("number", Integer.class),
						row.getString("kind"), row.getString("source"), "SHARE".equals(row.getString("subject"))),
				fields(row.getArray("fields")));
	}

	private static @Nullable FigureKey figure(ResultSet row, String prefix) throws SQLException {
		String region = row.getString(prefix + "region");
		return (region != null)
				? new FigureKey(region, row.getString(prefix + "indicator"), row.getInt(prefix + "year")) : null;
	}

	private static List<Correction.Field> fields(Array fields) throws SQLException {
		Object[] rows = (Object[]) fields.getArray();
		return Arrays.stream(rows)
			.map(String[].class::cast)
			.map((field) -> new Correction.Field(field[0], field[1], field[2]))
			.toList();
	}

	private record PageAsked(CorrectionSelection selection, int offset, int limit) {
	}

}
