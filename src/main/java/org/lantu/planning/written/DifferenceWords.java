package org.lantu.planning.written;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says in what plans differ.
 */
@Component
class DifferenceWords {

	private final MessageSource messages;

	DifferenceWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * A line for each difference.
	 * @param first how the first plan is called
	 * @param second how the second one is called
	 */
	List<String> lines(WrittenPlan one, WrittenPlan other, String first, String second, Locale locale) {
		return lines(PlanDifference.between(one, other), first, second, locale);
	}

	/** The same of differences that were found. */
	List<String> lines(List<PlanDifference> differences, String first, String second, Locale locale) {
		return differences.stream().map((difference) -> line(difference, first, second, locale)).toList();
	}

	private String line(PlanDifference difference, String first, String second, Locale locale) {
		WrittenPart part = difference.part();
		String where = say("written." + part.kind(), locale, part.name(), part.number());
		String argument = difference.argument();
		if (argument != null) {
			String nothing = say("written.nothing", locale);
			return say("written.differs", locale, where, say("written.argument." + argument, locale),
					Objects.requireNonNullElse(difference.one(), nothing),
					Objects.requireNonNullElse(difference.other(), nothing));
		}
		return (difference.one() != null) ? say("written.only", locale, where, first, difference.one())
				: say("written.only", locale, where, second, Objects.requireNonNullElse(difference.other(), ""));
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
