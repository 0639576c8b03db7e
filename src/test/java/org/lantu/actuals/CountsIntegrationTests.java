package org.lantu.actuals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantu.ModuleTest;
import org.lantu.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is kept counted is what counting from nothing finds, whatever was published in
 * between.
 */
@ModuleTest
@Transactional
class CountsIntegrationTests {

	private static final int ACTS = 150;

	private static final Map<String, String> COUNTS = Map.of("figure_count",
			"select * from figure_count where figures <> 0 or ranked <> 0", "first_actual",
			"select * from first_actual", "publication", "select * from publication", "publication_region",
			"select * from publication_region", "source_series", "select * from source_series", "source_use",
			"select * from source_use where plans + targets + measures + figures > 0");

	private final Random random = new Random(10);

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void asOwner() {
		TestDatabase.becomeOwner(this.jdbc);
	}

	@Test
	void countsKeptEqualCountsFromNothingAfterRandomActs() {
		this.jdbc.sql("select setseed(0.1)").query((row) -> {
		});
		Map<String, List<String>> before = counts();
		for (int act = 0; act < ACTS; act++) {
			switch (this.random.nextInt(5)) {
				case 0 -> publishByReview();
				case 1 -> seed(1);
				case 2 -> seed(30);
				case 3 -> correct();
				default -> planAndTakeBack();
			}
		}
		Map<String, List<String>> kept = counts();
		this.jdbc.sql("select recount()").query((row) -> {
		});
		assertThat(kept).isEqualTo(counts()).isNotEqualTo(before);
	}

	/** {@code docs/domain.md} 2: an estimate never displaces what was published. */
	@Test
	void estimateThatComesLaterTakesNoFigureOutOfTheRanks() {
		this.jdbc.sql("select setseed(0.2)").query((row) -> {
		});
		for (int act = 0; act < 20; act++) {
			seed(30);
			publishByReview();
			correct();
		}
		assertThat(this.jdbc
			.sql("""
					select count(*) from (
					    select f.indicator, f.year, g.level, count(distinct f.id) as figures
					    from figure f join region g on g.code = f.region join figure_revision r on r.figure = f.id
					    where r.state = 'PUBLISHED' and r.obs_status <> 'E' group by 1, 2, 3) as rankable
					full join (select indicator, year, level, sum(ranked) as figures from figure_count group by 1, 2, 3) as kept
					using (indicator, year, level)
					where coalesce(rankable.figures, 0) <> coalesce(kept.figures, 0)
					""")
			.query(Integer.class)
			.single()).isZero();
	}

	private Map<String, List<String>> counts() {
		return COUNTS.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(table) -> this.jdbc
						.sql("select row_to_json(t)::text as line from (%s) t order by 1".formatted(table.getValue()))
						.query(String.class)
						.list()));
	}

	/** Several vintages of some figures in one statement, in any order of days. */
	private void seed(int figures) {
		this.jdbc.sql("select set_config('lantu.seeding', 'on', true)").query(String.class).single();
		this.jdbc.sql("""
				insert into figure (region, indicator, year)
				select r.code, i.code, 1990 + floor(random() * 20)::integer
				from region r cross join indicator i order by random() limit :figures
				on conflict do nothing
				""").param("figures", figures).update();
		this.jdbc
			.sql("""
					insert into figure_revision (figure, value, obs_status, bound, source, quote, known_on, date_precision,
					    state, entered_by, decided_by, decided_at)
					select f.id, i.min_value + 1, (array['A', 'P', 'E'])[1 + floor(random() * 3)], 'EXACT', s.id, 'q',
					    make_date(2012 + floor(random() * 12)::integer, 6, 1), 'DAY', 'PUBLISHED', 'a', 'b', now()
					from (select * from figure order by random() limit :figures) f
					join indicator i on i.code = f.indicator cross join generate_series(1, 2)
					cross join lateral (select id from source where f.id > 0 order by random() limit 1) s
					where f.year <= 2012 and i.min_value is not null and (i.max_value is null or i.max_value > i.min_value + 1)
					""")
			.param("figures", figures)
			.update();
		this.jdbc.sql("select set_config('lantu.seeding', '', true)").query(String.class).single();
	}

	private void publishByReview() {
		long figure = this.jdbc
			.sql("""
					select f.id from figure f join indicator i on i.code = f.indicator
					where f.year <= 2020 and i.min_value = 0
					and not exists (select from figure_revision r where r.figure = f.id and r.state in ('DRAFT', 'SUBMITTED', 'RETURNED'))
					order by random() limit 1
					""")
			.query(Long.class)
			.single();
		this.jdbc
			.sql("""
					insert into figure_revision (figure, value, obs_status, bound, source, quote, known_on, date_precision, state, entered_by)
					select :figure, 1, :status, 'EXACT', id, 'q', make_date(2021 + floor(random() * 4)::integer, 6, 1), 'DAY', 'SUBMITTED', 'a'
					from source order by random() limit 1
					""")
			.param("figure", figure)
			.param("status", this.random.nextBoolean() ? "E" : "A")
			.update();
		this.jdbc.sql("""
				update figure_revision set state = 'PUBLISHED', decided_by = 'b', decided_at = now()
				where figure = :figure and state = 'SUBMITTED'
				""").param("figure", figure).update();
	}

	/** A published vintage is withdrawn, or moves to another day, source and year. */
	private void correct() {
		this.jdbc
			.sql("""
					select correct_figure(region => f.region, indicator => f.indicator, year => f.year, known_on => r.known_on,
					    source => r.source, reason_zh => '错', reason_en => 'wrong', withdrawn => f.year % 2 = 0,
					    to_year => case when f.year % 2 = 1 then f.year - 1 end,
					    to_known_on => case when f.year % 2 = 1 then make_date(f.year, 6, 1) end)
					from (select distinct on (figure, known_on, source) * from figure_revision where state = 'PUBLISHED'
					    order by figure, known_on, source, random()) r
					join figure f on f.id = r.figure
					where (select count(*) from figure_revision o where o.state = 'PUBLISHED'
					    and (o.figure, o.known_on, o.source) = (r.figure, r.known_on, r.source)) = 1
					order by random() limit 1
					""")
			.query((row) -> {
			});
	}

	/** A measure comes, moves to another source, and now and then goes again. */
	private void planAndTakeBack() {
		this.jdbc.sql("""
				insert into measure (plan, ordinal, pillar, text_zh, source)
				select l.plan, 1000 + (select count(*) from measure), l.id, '措施', s.id
				from pillar l cross join source s order by random() limit 1
				""").update();
		Stream
			.of("update measure set source = (select id from source order by random() limit 1) where ordinal >= 1000",
					"delete from measure where ordinal >= 1000")
			.limit(1 + this.random.nextInt(2))
			.forEach((act) -> this.jdbc.sql(act).update());
	}

}
