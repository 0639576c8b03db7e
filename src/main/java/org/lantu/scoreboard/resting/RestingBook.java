package org.lantu.scoreboard.resting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lantu.platform.facts.KeptFacts;
import org.lantu.platform.facts.PublishedState;
import org.lantu.reference.Bilingual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads what rests on a document beside what is promised and measured; one statement for
 * all kinds, kept as long as nothing else is published.
 */
@Service
public class RestingBook {

	private static final int MOST_KEPT = 100;

	private static final String SELECT = """
			select 'ENDED' as kind, region as of, successor as other, last_year as number, reason_zh, reason_en
			from region_end where source = :source
			union all
			select 'REPORTED', m.plan, null, cast(count(distinct m.id) as integer), null, null
			from measure_report r join measure m on m.id = r.measure
			where r.source = :source and r.state = 'PUBLISHED' group by m.plan
			union all
			select 'BROKEN', indicator, region, year, reason_zh, reason_en from series_break where source = :source
			union all
			select 'SHARED', '', null, 1, null, null
			where exists (select from target_share where source = :source and corrected_by is null)
			union all
			select 'ANSWERED', '', null, 1, null, null
			where exists (select from assignment where source = :source)
			    or exists (select from department_succession where source = :source)
			union all
			select 'CORRECTED', '', null, cast(count(*) as integer), null, null
			from correction c left join target t on t.id = c.target
			where c.edition is not null and (c.source = :source
			    or exists (select from figure_revision r where r.id in (c.revision, c.replacement) and r.source = :source)
			    or c.subject = 'TARGET' and exists (select from target_revision r where r.target = c.target
			        and r.number in (c.number, c.to_number) and r.source = :source)
			    or c.subject = 'SHARE' and exists (select from target_share s where (s.plan, s.target) = (t.plan, t.code)
			        and (s.region, s.number) in ((c.region, c.number), (c.to_region, c.to_number)) and s.source = :source))
			order by 1, 2, 4, 3""";

	private final JdbcClient jdbc;

	private final KeptFacts<String, Resting> kept;

	RestingBook(JdbcClient jdbc, PublishedState state) {
		this.jdbc = jdbc;
		this.kept = new KeptFacts<>(state, MOST_KEPT);
	}

	/** What rests on a document. */
	public Resting on(String source) {
		return this.kept.of(source, this::read);
	}

	private Resting read(String source) {
		List<Resting.Ended> ended = new ArrayList<>();
		List<Resting.Reported> reported = new ArrayList<>();
		List<Resting.Broken> broken = new ArrayList<>();
		Map<String, Integer> counts = new HashMap<>();
		this.jdbc.sql(SELECT).param("source", source).query((row) -> {
			String of = row.getString("of");
			String other = row.getString("other");
			int number = row.getInt("number");
			switch (row.getString("kind")) {
				case "ENDED" -> ended.add(new Resting.Ended(of, number, other, reason(row)));
				case "REPORTED" -> reported.add(new Resting.Reported(of, number));
				case "BROKEN" -> broken.add(new Resting.Broken(of, other, number, reason(row)));
				default -> counts.put(row.getString("kind"), number);
			}
		});
		return new Resting(ended, reported, broken, counts.containsKey("SHARED"), counts.containsKey("ANSWERED"),
				counts.getOrDefault("CORRECTED", 0));
	}

	private static Bilingual reason(ResultSet row) throws SQLException {
		return new Bilingual(row.getString("reason_zh"), row.getString("reason_en"));
	}

}
