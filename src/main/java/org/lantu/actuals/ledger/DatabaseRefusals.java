package org.lantu.actuals.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.Message;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;

/**
 * Message what the database refused although the checks had let it through: somebody was
 * faster, or the database knows better.
 */
final class DatabaseRefusals {

	private DatabaseRefusals() {
	}

	/**
	 * The findings of a refusal.
	 * @param figures the figures of the act, as far as they are known
	 * @return one row for each, the finding at the one that the database names, else at
	 * all
	 */
	static Outcome outcome(DataAccessException refusal, List<FigureKey> figures) {
		Finding finding = finding(refusal);
		String message = String.valueOf(refusal.getMostSpecificCause().getMessage());
		List<FigureKey> named = figures.stream()
			.filter((figure) -> message.contains("figure " + figure + ":"))
			.toList();
		List<FigureKey> atFault = named.isEmpty() ? figures : named;
		if (figures.isEmpty()) {
			return Outcome.refused(List.of(Outcome.Row.refused(null, finding)));
		}
		return Outcome.refused(figures.stream()
			.map((figure) -> new Outcome.Row(figure, null, null,
					atFault.contains(figure) ? List.of(finding) : List.of()))
			.toList());
	}

	private static Finding finding(DataAccessException refusal) {
		ServerErrorMessage error = (NestedExceptionUtils.getMostSpecificCause(refusal) instanceof PSQLException sql)
				? sql.getServerErrorMessage() : null;
		if (error == null) {
			throw refusal;
		}
		if ("figure_revision_one_open".equals(error.getConstraint())) {
			return Finding.hard(Field.ENTRY, "actuals.ledger.faster");
		}
		if ("figure_revision_complete".equals(error.getConstraint())) {
			return Finding.missing(Field.ENTRY, "actuals.ledger.incomplete");
		}
		return Finding.hard(field(error.getColumn()), "actuals.ledger.database",
				Objects.requireNonNullElse(error.getMessage(), ""));
	}

	private static Field field(@Nullable String column) {
		String wanted = (column != null) ? column.toUpperCase(Locale.ROOT) : "";
		return Arrays.stream(Field.values())
			.filter((field) -> field.name().equals(wanted))
			.findFirst()
			.orElse(Field.ENTRY);
	}

}
