package org.lantu.actuals.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
		List<Map<String, Object>> rows = findings.entrySet()
			.stream()
			.flatMap((entry) -> IntStream.range(0, entry.getValue().size())
				.mapToObj((ordinal) -> row(entry.getKey(), ordinal, entry.getValue().get(ordinal))))
			.toList();
		if (rows.isEmpty()) {
			return;
		}
		this.jdbc.sql("""
				insert into figure_finding (revision, ordinal, field, key, arguments)
				select revision, ordinal, field, key, arguments from jsonb_to_recordset(cast(:rows as jsonb))
					as x (revision bigint, ordinal integer, field text, key text, arguments jsonb)""")
			.param("rows", this.json.writeValueAsString(rows))
			.update();
	}

	/** Forgets what was found of revisions that are written anew. */
	void drop(Collection<Long> revisions) {
		this.jdbc.sql("delete from figure_finding where revision = any (:ids)")
			.param("ids", LedgerRows.ids(revisions))
			.update();
	}

	private static Map<String, Object> row(Long revision, int ordinal, Finding finding) {
		return Map.of("revision", revision, "ordinal", ordinal, "field", finding.field().name(), "key",
				finding.message().key(), "arguments", finding.message().arguments());
	}

}
