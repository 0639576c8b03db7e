package org.lantu.planning.command;

import java.io.PrintStream;
import java.util.List;

import org.lantu.planning.written.PlanComparing;
import org.lantu.planning.written.PlanVerifying;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers what is asked of plans, and yields the exit code.
 */
@Component
class PlansAnswers {

	private final CheckAnswers checking;

	private final PlanComparing comparing;

	private final PlanVerifying verifying;

	private final MessageSource messages;

	private final JdbcClient database;

	PlansAnswers(CheckAnswers checking, PlanComparing comparing, PlanVerifying verifying, MessageSource messages,
			JdbcClient database) {
		this.checking = checking;
		this.comparing = comparing;
		this.verifying = verifying;
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
		List<String> operands = given.operands();
		return switch (given.verb()) {
			case "export" -> this.comparing.export(operands.get(0), given.locale(), out);
			case "diff" -> this.comparing.diff(operands.get(0), operands.get(1), given.locale(), out);
			case "verify" -> this.verifying.verify(given.locale(), out);
			default -> this.checking.check(operands, given.locale(), out);
		};
	}

}
