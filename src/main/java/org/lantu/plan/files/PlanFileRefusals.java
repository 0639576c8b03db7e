package org.lantu.plan.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Says why a file was refused: first what the eye overlooks, then in the words of the
 * seeding function or of the database.
 */
final class PlanFileRefusals {

	private static final String INSUFFICIENT_PRIVILEGE = "42501";

	private PlanFileRefusals() {
	}

	static RefusedPlanFile explain(Path file, FlywayException failure) {
		return wrongMark(file)
			.map((mark) -> RefusedPlanFile.because("mark", file, mark.line(), mark.mark(), mark.wanted()))
			.orElseGet(() -> byDatabase(file, failure));
	}

	private static Optional<WrongMark> wrongMark(Path file) {
		try {
			return WrongMark.first(Files.readString(file));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private static RefusedPlanFile byDatabase(Path file, FlywayException failure) {
		int line = 0;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FlywaySqlScriptException script) {
				line = script.getLineNumber();
			}
			ServerErrorMessage said = (cause instanceof PSQLException refused) ? refused.getServerErrorMessage() : null;
			if (said != null) {
				return RefusedPlanFile.because(INSUFFICIENT_PRIVILEGE.equals(said.getSQLState()) ? "rights" : "refused",
						file, line, sentence(said));
			}
		}
		return RefusedPlanFile.because("failed", file,
				String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").strip());
	}

	/** A rule of a table that no seeding function says in words is told by its name. */
	private static MessageSourceResolvable sentence(ServerErrorMessage said) {
		return (said.getConstraint() != null)
				? new DefaultMessageSourceResolvable(new String[] { "refused.rule" },
						new Object[] { said.getTable(), said.getConstraint(), said.getDetail() })
				: RefusalSentences.of(String.valueOf(said.getMessage()));
	}

}
