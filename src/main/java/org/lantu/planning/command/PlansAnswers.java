package org.lantu.planning.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.lantu.planning.CheckReport;
import org.lantu.planning.PlanChecks;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers what is asked of plans, and yields the exit code.
 */
@Component
class PlansAnswers {

	private final PlanChecks checks;

	private final MessageSource messages;

	private final JdbcClient database;

	PlansAnswers(PlanChecks checks, MessageSource messages, JdbcClient database) {
		this.checks = checks;
		this.messages = messages;
		this.database = database;
	}

	int answer(PlansArguments given, PrintStream out) {
		boolean ours = this.database.sql("select to_regprocedure('seeded_rows()') is not null")
			.query(Boolean.class)
			.single();
		if (!ours) {
			out.println(this.messages.getMessage("plans.schema", null, given.locale()));
			return 2;
		}
		return check(given, out);
	}

	private int check(PlansArguments given, PrintStream out) {
		List<Path> files = given.operands().stream().map(Path::of).toList();
		CheckReport report = files.isEmpty() ? this.checks.ofFolder(given.locale())
				: this.checks.of(files, given.locale());
		report.refused().forEach(out::println);
		report.parts().forEach((heading, lines) -> {
			out.println(heading);
			lines.forEach((line) -> out.println("  " + line));
		});
		return report.passes() ? 0 : 1;
	}

}
