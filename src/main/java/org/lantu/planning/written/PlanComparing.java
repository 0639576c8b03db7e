package org.lantu.planning.written;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes plans on file as plan files, and compares plans with each other and with files.
 */
@Component
public class PlanComparing {

	private final PlanRows rows;

	private final CatalogueRows catalogue;

	private final DifferenceWords words;

	private final MessageSource messages;

	PlanComparing(PlanRows rows, CatalogueRows catalogue, DifferenceWords words, MessageSource messages) {
		this.catalogue = catalogue;
		this.rows = rows;
		this.words = words;
		this.messages = messages;
	}

	/**
	 * Writes a plan on file, and what it rests on that does not come with the portal, so
	 * that a new portal takes it.
	 * @return 0, or 2 where there is no such plan
	 */
	public int export(String code, Locale locale, PrintStream out) {
		Optional<WrittenPlan> plan = this.rows.find(code);
		out.print(plan.map(this::file).orElseGet(() -> unknown(code, locale) + "\n"));
		return plan.isPresent() ? 0 : 2;
	}

	private String file(WrittenPlan plan) {
		List<SeedingCall> calls = PlanFileText.calls(plan);
		return PlanFileText.of(Stream.concat(this.catalogue.beneath(calls).stream(), calls.stream()).toList(),
				List.of());
	}

	public int diff(String first, String second, Locale locale, PrintStream out) {
		WrittenPlan one = find(first, second, locale, out);
		WrittenPlan other = (one != null) ? find(second, one.code(), locale, out) : null;
		if (one == null || other == null) {
			return 2;
		}
		List<String> lines = this.words.lines(one, other, first, second, locale);
		lines.forEach(out::println);
		if (lines.isEmpty()) {
			out.println(say("plans.same", locale, first, second));
		}
		return lines.isEmpty() ? 0 : 1;
	}

	/** A plan by its code, or that of a file; of several in one that which is wanted. */
	private @Nullable WrittenPlan find(String named, String wanted, Locale locale, PrintStream out) {
		Path file = Path.of(named);
		if (!named.endsWith(".sql") && !Files.isRegularFile(file)) {
			WrittenPlan plan = this.rows.find(named).orElse(null);
			if (plan == null) {
				out.println(unknown(named, locale));
			}
			return plan;
		}
		try {
			WrittenPlans written = new WrittenPlans();
			written.read(Files.readString(file));
			Collection<WrittenPlan> plans = written.plans().values();
			WrittenPlan plan = written.find(wanted)
				.or(() -> plans.stream().filter((only) -> plans.size() == 1).findFirst())
				.orElse(null);
			if (plan == null) {
				out.println(say("plans.file.plans", locale, named, String.join(", ", written.plans().keySet())));
			}
			return plan;
		}
		catch (UnreadableCallException ex) {
			out.println(unreadable(named, ex, locale));
		}
		catch (IOException ex) {
			out.println(say("plan-file.unreadable", locale, named, String.valueOf(ex.getMessage())));
		}
		return null;
	}

	String unreadable(String file, UnreadableCallException failure, Locale locale) {
		return say("plans.file.call", locale, file, failure.line(), failure.word());
	}

	private String unknown(String code, Locale locale) {
		String near = String.join(", ",
				this.rows.codes()
					.stream()
					.filter((known) -> known.startsWith(code.substring(0, Math.min(4, code.length()))))
					.limit(10)
					.toList());
		return say(near.isEmpty() ? "plans.unknown" : "plans.unknown.near", locale, code, near);
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
