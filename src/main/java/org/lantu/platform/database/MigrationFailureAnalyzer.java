package org.lantu.platform.database;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says which file of a migration was refused, at which line, and the database's own
 * reason.
 */
class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

	/**
	 * Of what was applied, and this portal does not carry, Flyway names each by itself.
	 */
	private static final Pattern NEWER = Pattern.compile("applied migration not resolved locally: ([\\d.]+\\d)");

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FlywayException cause) {
		if (cause instanceof FlywayMigrateException refused) {
			return new FailureAnalysis(
					"The database refused %s: %s.".formatted(place(refused), withoutStop(reason(rootFailure))),
					"Correct that file and start again; nothing of it was kept.", cause);
		}
		List<String> newer = NEWER.matcher(String.valueOf(cause.getMessage()))
			.results()
			.map((found) -> found.group(1))
			.toList();
		if (cause instanceof FlywayValidateException && !newer.isEmpty()) {
			return new FailureAnalysis(
					"The database is at schema %s: a newer version of the portal has worked with it."
						.formatted(newer.get(newer.size() - 1)),
					"Start that version or a later one; what this one can work with is a copy of the data from before.",
					cause);
		}
		if (cause instanceof FlywayValidateException) {
			return new FailureAnalysis(
					"The database was made by other migrations than this portal carries: %s.".formatted(summary(cause)),
					"Start the portal's version that belongs to this database, or undo the change to the file.", cause);
		}
		return new FailureAnalysis("The database could not be migrated: %s.".formatted(summary(cause)),
				"Put right what the message names and start again.", cause);
	}

	private static String place(FlywayMigrateException refused) {
		String script = refused.getMigration().getScript();
		return (refused.getLineNumber() > 0) ? script + " (line " + refused.getLineNumber() + ")" : script;
	}

	private static String reason(Throwable failure) {
		Throwable deepest = failure;
		PSQLException said = null;
		for (Throwable each = failure; each != null; each = each.getCause()) {
			deepest = each;
			if (each instanceof PSQLException ex) {
				said = ex;
			}
		}
		ServerErrorMessage message = (said != null) ? said.getServerErrorMessage() : null;
		return (message != null) ? serverWords(message) : firstLine(deepest);
	}

	private static String serverWords(ServerErrorMessage message) {
		StringBuilder words = new StringBuilder(String.valueOf(message.getMessage()));
		append(words, message.getDetail());
		append(words, message.getHint());
		return words.toString();
	}

	private static void append(StringBuilder words, @Nullable String more) {
		if (more != null) {
			words.append(". ").append(withoutStop(more));
		}
	}

	private static String summary(Throwable failure) {
		SQLException sql = null;
		for (Throwable each = failure; each != null; each = each.getCause()) {
			if (each instanceof SQLException ex) {
				sql = ex;
			}
		}
		Throwable telling = (sql != null) ? sql : failure;
		String message = String.valueOf(telling.getMessage());
		return withoutStop(message.replaceAll("\\s*\\R\\s*", " ").replaceFirst(" Need more flexibility.*", "").strip());
	}

	private static String firstLine(Throwable failure) {
		String message = (failure.getMessage() != null) ? failure.getMessage() : failure.getClass().getSimpleName();
		return message.strip().lines().findFirst().orElse("");
	}

	private static String withoutStop(String text) {
		return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
	}

}
