package org.lantu.kills;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds what the database has against what was acknowledged.
 */
final class Trail {

	private static final String TOLD = "select count(*) from audit_event where subject_type = 'figure' and"
			+ " (actor like 'analyst-%' or actor like 'reviewer-%')";

	private Trail() {
	}

	/**
	 * What is lost, doubled or half.
	 * @param portal which runs
	 * @param acknowledged what was acknowledged before the question
	 */
	static List<String> faults(MortalPortal portal, Map<String, Stage> acknowledged) throws IOException {
		JdbcClient database = JdbcClient.create(portal.database());
		List<String> faults = new ArrayList<>();
		// events are counted first: what comes in between is of a later figure
		long told = database.sql(TOLD).query(Long.class).single();
		Map<String, FigureRow> rows = database.sql(FigureRow.SQL)
			.query(FigureRow::read)
			.list()
			.stream()
			.collect(Collectors.toMap(FigureRow::figure, Function.identity()));
		rows.values().forEach((row) -> row.fault().ifPresent(faults::add));
		acknowledged.forEach((figure, stage) -> {
			FigureRow row = rows.get(figure);
			if (row == null || row.stage().compareTo(stage) < 0) {
				faults.add("Lost: " + figure + " was acknowledged as " + stage + ", and there is " + row);
			}
		});
		long written = rows.values().stream().mapToLong((row) -> row.drafted() + row.submitted() + row.published()).sum();
		if (told > written) {
			faults.add("Events without a figure: " + (told - written));
		}
		return faults;
	}

}
