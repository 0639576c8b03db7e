package org.lantu.planning.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * In what two plans differ.
 *
 * @param part where
 * @param argument which argument of it; {@code null} where all of it is in one only
 * @param one what the first says; {@code null} for nothing
 * @param other what the second says; {@code null} for nothing
 */
record PlanDifference(WrittenPart part, @Nullable String argument, @Nullable String one, @Nullable String other) {

	/**
	 * All of them, in the order of the plans; codes are those of the plans themselves.
	 */
	public static List<PlanDifference> between(WrittenPlan one, WrittenPlan other) {
		return between(keyed(one), keyed(other));
	}

	/** All of them, of what is written by the parts that it has. */
	static List<PlanDifference> between(Map<WrittenPart, Map<String, String>> first,
			Map<WrittenPart, Map<String, String>> second) {
		List<PlanDifference> differences = new ArrayList<>();
		Set<WrittenPart> parts = new LinkedHashSet<>(first.keySet());
		parts.addAll(second.keySet());
		for (WrittenPart part : parts) {
			Map<String, String> was = first.get(part);
			Map<String, String> is = second.get(part);
			if (was == null || is == null) {
				differences.add(new PlanDifference(part, null, told(part, was), told(part, is)));
				continue;
			}
			Set<String> arguments = new LinkedHashSet<>(was.keySet());
			arguments.addAll(is.keySet());
			for (String argument : arguments) {
				String before = was.get(argument);
				String after = is.get(argument);
				if (!Objects.equals(before, after) && !goesWithoutSaying(part, argument, before, after)) {
					differences.add(new PlanDifference(part, argument, before, after));
				}
			}
		}
		return differences;
	}

	/** Who answers does so from the day of the document on where nothing else is said. */
	private static boolean goesWithoutSaying(WrittenPart part, String argument, @Nullable String one,
			@Nullable String other) {
		return part.kind().equals("answer") && argument.equals("valid_from") && (one == null || other == null);
	}

	/** What a part is told by where it is in one plan only. */
	private static @Nullable String told(WrittenPart part, @Nullable Map<String, String> arguments) {
		if (arguments == null) {
			return null;
		}
		return switch (part.kind()) {
			case "promise" -> arguments.getOrDefault("comparison", "") + " " + arguments.getOrDefault("value", "");
			case "answer" -> arguments.getOrDefault("lead", arguments.getOrDefault("support", ""));
			case "measure" -> arguments.getOrDefault("text_zh", arguments.getOrDefault("text_en", ""));
			default -> part.name();
		};
	}

	private static Map<WrittenPart, Map<String, String>> keyed(WrittenPlan plan) {
		Map<WrittenPart, Map<String, String>> parts = new LinkedHashMap<>();
		plan.parts().forEach((part, arguments) -> {
			boolean head = part.kind().equals("plan");
			Map<String, String> compared = new LinkedHashMap<>(arguments);
			compared.remove(head ? "code" : "against_direction");
			parts.put(head ? new WrittenPart("plan", "", 0) : part, compared);
		});
		return parts;
	}

}
