package org.lantu.actuals.rounds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.lantu.accounts.Person;
import org.lantu.actuals.FigureKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what a person has answered in a round: the reason of a figure that the person
 * submitted and of which nothing else was asked. One statement, and none where nothing is
 * asked.
 */
@Service
public class RoundAnswers {

	private static final String ANSWERS = """
			select distinct on (f.region, f.year, q.key) f.region, f.indicator, f.year, q.key, r.reason, r.entered_at
			from unnest(cast(:regions as text[]), cast(:years as integer[])) as k (region, year)
			join figure f on f.region = k.region and f.year = k.year
			join figure_revision r on r.figure = f.id and r.entered_by = :login and r.reason is not null
			cross join lateral (select min(g.key) as key from figure_finding g where g.revision = r.id
				having count(distinct g.key) = 1) as q
			where q.key = any (:questions)
			order by f.region, f.year, q.key, r.entered_at desc, r.id desc
			""";

	private final JdbcClient jdbc;

	RoundAnswers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The last answers to questions.
	 * @param person who answered, and is asked again
	 * @param asked in which rounds what is asked
	 * @return by the question; none of one that was not answered in all of its rounds
	 */
	@Transactional(readOnly = true)
	public Map<String, RoundAnswer> to(Person person, Map<String, Collection<Round>> asked) {
		List<Round> rounds = asked.values().stream().flatMap(Collection::stream).distinct().toList();
		if (rounds.isEmpty()) {
			return Map.of();
		}
		Map<String, List<RoundAnswer>> found = this.jdbc.sql(ANSWERS)
			.param("regions", rounds.stream().map(Round::region).toArray(String[]::new))
			.param("years", rounds.stream().map(Round::year).toArray(Integer[]::new))
			.param("login", person.login())
			.param("questions", asked.keySet().toArray(String[]::new))
			.query((row, number) -> new RoundAnswer(row.getString("key"),
					new FigureKey(row.getString("region"), row.getString("indicator"), row.getInt("year")),
					row.getString("reason"), row.getTimestamp("entered_at").toInstant()))
			.list()
			.stream()
			.collect(Collectors.groupingBy(RoundAnswer::question));
		Map<String, RoundAnswer> answers = new TreeMap<>();
		found.forEach((question, given) -> {
			List<Round> answered = given.stream()
				.map((answer) -> new Round(answer.figure().region(), answer.figure().year()))
				.toList();
			if (answered.containsAll(asked.getOrDefault(question, List.of()))) {
				answers.put(question,
						given.stream()
							.reduce((one, other) -> other.at().isAfter(one.at()) ? other : one)
							.orElseThrow());
			}
		});
		return answers;
	}

}
