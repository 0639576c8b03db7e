package org.lantu.planning.written;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.lantu.plan.checking.DryRun;
import org.lantu.plan.files.PlanFileRun;
import org.lantu.plan.files.PlanFiles;
import org.lantu.plan.files.PlanFolder;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Looks whether the database still says what the files of the folder say.
 */
@Component
public class PlanVerifying {

	private final DryRun dryRun;

	private final PlanFiles files;

	private final PlanRows rows;

	private final CatalogueRows catalogue;

	private final PlanComparing comparing;

	private final DifferenceWords words;

	private final MessageSource messages;

	PlanVerifying(DryRun dryRun, PlanFiles files, PlanRows rows, CatalogueRows catalogue, PlanComparing comparing,
			DifferenceWords words, MessageSource messages) {
		this.catalogue = catalogue;
		this.dryRun = dryRun;
		this.files = files;
		this.rows = rows;
		this.comparing = comparing;
		this.words = words;
		this.messages = messages;
	}

	public int verify(Locale locale, PrintStream out) {
		PlanFileRun.Outcome outcome = this.dryRun.attempt(PlanFolder.read(this.files.folder())).outcome();
		List<String> lines = new ArrayList<>();
		outcome.refused()
			.stream()
			.filter((refused) -> List.of(Objects.requireNonNullElse(refused.getCodes(), new String[0]))
				.contains("plan-file.changed"))
			.forEach((refused) -> lines.add(this.messages.getMessage(refused, locale)));
		Map<String, Path> there = new LinkedHashMap<>();
		outcome.known().forEach((file) -> there.put(file.getFileName().toString(), file));
		List<String> taken = new ArrayList<>(this.files.taken().stream().map(PlanFiles.Taken::name).toList());
		Collections.reverse(taken);
		WrittenPlans written = new WrittenPlans();
		int compared = 0;
		for (String name : taken) {
			Path file = there.get(name);
			if (file != null) {
				compared += read(file, written, lines, locale);
			}
			else if (!Files.exists(this.files.folder().resolve(name))) {
				lines.add(say("plans.verify.gone", locale, name));
			}
		}
		compare(written, lines, locale);
		compareCatalogue(written, lines, locale);
		lines.forEach(out::println);
		written.incomplete().forEach((code) -> out.println(say("plans.verify.incomplete", locale, code)));
		out.println(say("plans.verify.done", locale, compared, written.plans().size(), lines.size()));
		return lines.isEmpty() ? 0 : 1;
	}

	private int read(Path file, WrittenPlans written, List<String> lines, Locale locale) {
		try {
			written.read(Files.readString(file));
			return 1;
		}
		catch (UnreadableCallException ex) {
			lines.add(this.comparing.unreadable(file.toString(), ex, locale));
		}
		catch (IOException ex) {
			lines.add(say("plan-file.unreadable", locale, file, String.valueOf(ex.getMessage())));
		}
		return 0;
	}

	private void compare(WrittenPlans written, List<String> lines, Locale locale) {
		written.plans()
			.forEach((code, plan) -> this.rows.find(code)
				.ifPresentOrElse(
						(found) -> this.words
							.lines(plan, found, say("plans.verify.files", locale), say("plans.verify.database", locale),
									locale)
							.forEach((line) -> lines.add(say("plans.verify.line", locale, code, line))),
						() -> lines.add(say("plans.verify.none", locale, code))));
	}

	private void compareCatalogue(WrittenPlans written, List<String> lines, Locale locale) {
		Map<WrittenPart, Map<String, String>> said = new LinkedHashMap<>();
		Map<WrittenPart, Map<String, String>> found = new LinkedHashMap<>();
		written.catalogue().forEach((where, call) -> {
			CataloguePart part = CataloguePart.of(call.function()).orElseThrow();
			said.put(where, part.said(call.arguments()));
			this.catalogue.find(part, part.name(call)).ifPresent((row) -> found.put(where, row.arguments()));
		});
		lines.addAll(this.words.lines(PlanDifference.between(said, found), say("plans.verify.files", locale),
				say("plans.verify.database", locale), locale));
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
