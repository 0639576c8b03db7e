package org.lantu.scoreboard.backtest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Outlook;
import org.lantu.progress.backtest.Coverage;
import org.lantu.progress.backtest.TrackRecord;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.backtest.BackTestReport.Row;
import org.lantu.scoreboard.backtest.BackTestReport.Vintage;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes a report as the database keeps it, and reads it again: every count and score as
 * it was.
 */
@Component
class BackTestText {

	/**
	 * Counts up with every change of what is counted or how it is written: a portal does
	 * not read what one of another version made.
	 */
	static final int FORM = 1;

	private static final TypeReference<List<Line>> LINES = new TypeReference<>() {
	};

	private final JsonMapper json;

	BackTestText(JsonMapper json) {
		this.json = json;
	}

	String write(BackTestReport report) {
		return this.json.writeValueAsString(report.rows().stream().map(Line::of).toList());
	}

	/**
	 * The report of a text, without indicators that this portal does not know yet.
	 * @param indicators by their codes
	 */
	BackTestReport read(LocalDate madeOn, String text, Map<String, Indicator> indicators) {
		return new BackTestReport(madeOn,
				this.json.readValue(text, LINES)
					.stream()
					.flatMap((line) -> line.row(indicators.get(line.indicator())).stream())
					.toList());
	}

	/**
	 * A row with the code of its indicator.
	 */
	record Line(Vintage vintage, String indicator, int ahead, Coverage coverage, Coverage alone,
			Map<Outlook, TrackRecord> outlooks) {

		static Line of(Row row) {
			return new Line(row.vintage(), row.indicator().code(), row.ahead(), row.coverage(), row.alone(),
					row.outlooks());
		}

		Optional<Row> row(@Nullable Indicator known) {
			return Optional.ofNullable(known)
				.map((indicator) -> new Row(this.vintage, indicator, this.ahead, this.coverage, this.alone,
						this.outlooks));
		}

	}

}
