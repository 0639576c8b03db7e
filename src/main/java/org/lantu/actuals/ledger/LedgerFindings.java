package org.lantu.actuals.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.FindingJson;
import org.lantu.actuals.checks.Message;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what the checks questioned when a revision was submitted: for its reviewer, and
 * for good once it is published.
 */
@Component
class LedgerFindings {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final FindingJson findings;

	LedgerFindings(JdbcClient jdbc, JsonMapper json, FindingJson findings) {
		this.findings = findings;
		this.jdbc = jdbc;
		this.json = json;
	}

	/** The findings of some revisions; one without any is left out. */
	Map<Long, List<Finding>> of(Collection<Long> revisions) {
		return this.jdbc.sql("""
				select revision, field, key, arguments from figure_finding where revision = any (:ids)
				order by revision, ordinal""")
			.param("ids", LedgerRows.ids(revisions))
			.query((row,
					number) -> Map.entry(row.getLong("revision"),
							new Finding(Finding.Severity.SOFT, Finding.Field.valueOf(row.getString("field")),
									new Message(row.getString("key"),
											this.findings.arguments(row.getString("arguments"))),
									null)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	void keep(Map<Long, List<Finding>> findings) {
		List<Kept> rows = findings.entrySet()
			.stream()
			.flatMap((entry) -> IntStream.range(0, entry.getValue().size())
				.mapToObj((ordinal) -> new Kept(entry.getKey(), ordinal, entry.getValue().get(ordinal))))
			.toList();
		if (rows.isEmpty()) {
			return;
		}
		this.jdbc
			.sql("""
					insert into figure_finding (revision, ordinal, field, key, arguments)
					select revision, ordinal, field, key, cast(arguments as jsonb)
					from unnest(:revisions, :ordinals, :fields, :keys, :arguments) as x (revision, ordinal, field, key, arguments)""")
			.param("revisions", rows.stream().map(Kept::revision).toArray(Long[]::new))
			.param("ordinals", rows.stream().map(Kept::ordinal).toArray(Integer[]::new))
			.param("fields", texts(rows, (finding) -> finding.field().name()))
			.param("keys", texts(rows, (finding) -> finding.message().key()))
			.param("arguments", texts(rows, (finding) -> this.json.writeValueAsString(finding.message().arguments())))
			.update();
	}

	private static String[] texts(List<Kept> rows, Function<Finding, String> text) {
		return rows.stream().map((row) -> text.apply(row.finding())).toArray(String[]::new);
	}

	/** Forgets what was found of revisions that are written anew. */
	void drop(Collection<Long> revisions) {
		this.jdbc.sql("delete from figure_finding where revision = any (:ids)")
			.param("ids", LedgerRows.ids(revisions))
			.update();
	}

	/** A finding of a revision, and which of its findings it is. */
	private record Kept(Long revision, Integer ordinal, Finding finding) {

	}

}
