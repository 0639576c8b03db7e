package org.lantu.planning.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.lantu.planning.CheckReport;
import org.lantu.planning.PlanChecks;

import org.springframework.stereotype.Component;

/** Answers what plan files would change. */
@Component
class CheckAnswers {

	private final PlanChecks checks;

	CheckAnswers(PlanChecks checks) {
		this.checks = checks;
	}

	int check(List<String> files, Locale locale, PrintStream out) {
		CheckReport report = files.isEmpty() ? this.checks.ofFolder(locale)
				: this.checks.of(files.stream().map(Path::of).toList(), locale);
		report.refused().forEach(out::println);
		report.parts().forEach((heading, lines) -> {
			out.println(heading);
			lines.forEach((line) -> out.println("  " + line));
		});
		return report.passes() ? 0 : 1;
	}

}
