package org.lantu.planning;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.lantu.plan.files.PlanFileRun;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Says what plan files would change.
 */
@Component
class CheckWords {

	private final MessageSource messages;

	private final TargetWords targets;

	private final ScoreLines scores;

	private final AskedPeople people;

	CheckWords(MessageSource messages, TargetWords targets, ScoreLines scores, AskedPeople people) {
		this.messages = messages;
		this.targets = targets;
		this.scores = scores;
		this.people = people;
	}

	/**
	 * All of it.
	 * @param taken the files that would be taken
	 * @param newOnly whether files that were taken before go without saying
	 */
	CheckReport report(CheckedChanges changes, List<CheckedFile> taken, boolean newOnly, Locale locale) {
		PlanFileRun.Outcome outcome = changes.outcome();
		RowWords rows = new RowWords(this.messages, locale, changes.rows());
		List<ChangedTarget> targets = changes.targets();
		Map<String, List<String>> parts = new LinkedHashMap<>();
		add(parts, "files", files(outcome, newOnly, locale), locale);
		add(parts, "documents", rows.documents(), locale);
		add(parts, "catalogue", rows.catalogue(), locale);
		add(parts, "plans", rows.plans(), locale);
		add(parts, "targets", this.targets.promises(targets, locale), locale);
		add(parts, "shares", rows.shares(), locale);
		add(parts, "measures", rows.measures(), locale);
		add(parts, "departments", rows.departments(), locale);
		add(parts, "figures", rows.figures(), locale);
		add(parts, "verdicts", this.targets.verdicts(targets, locale), locale);
		add(parts, "people", this.people.lines(targets, locale), locale);
		return new CheckReport(
				outcome.refused().stream().map((refused) -> this.messages.getMessage(refused, locale)).toList(),
				outcome.refused().stream().flatMap(CheckWords::line).toList(),
				taken.stream().map(CheckedFile::text).toList(), parts, this.scores.of(changes, locale));
	}

	/** The line that a refusal names, after its file. */
	private static Stream<Integer> line(MessageSourceResolvable refused) {
		Object[] said = refused.getArguments();
		return (said != null && said.length > 1 && said[1].toString().matches("\\d{1,9}"))
				? Stream.of(Integer.valueOf(said[1].toString())) : Stream.empty();
	}

	private List<String> files(PlanFileRun.Outcome outcome, boolean newOnly, Locale locale) {
		List<String> known = newOnly ? List.of() : names(outcome.known());
		List<String> lines = Stream
			.concat(names(outcome.taken()).stream().map((name) -> say("check.file.new", locale, name)),
					known.stream().map((name) -> say("check.file.known", locale, name)))
			.toList();
		return (lines.isEmpty() && outcome.refused().isEmpty()) ? List.of(say("check.file.none", locale)) : lines;
	}

	private void add(Map<String, List<String>> parts, String part, List<String> lines, Locale locale) {
		if (!lines.isEmpty()) {
			parts.put(say("check." + part, locale), lines);
		}
	}

	private static List<String> names(List<Path> files) {
		return files.stream().map((file) -> file.getFileName().toString()).toList();
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
