package org.lantu.planning.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A plan as files write it.
 *
 * @param head the arguments of {@code seed_plan}
 * @param pillars those of {@code seed_pillar}, in their order
 * @param targets by code, in their order
 * @param measures those of {@code seed_measure}, in their order
 * @param answers those of {@code assign_departments}, in their order, by the target or
 * the measure for which somebody answers
 */
record WrittenPlan(Map<String, String> head, List<Map<String, String>> pillars, Map<String, WrittenTarget> targets,
		List<Map<String, String>> measures, Map<String, List<Map<String, String>>> answers) {

	static WrittenPlan of(Map<String, String> head) {
		return new WrittenPlan(head, new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(),
				new LinkedHashMap<>());
	}

	String code() {
		return this.head.getOrDefault("code", "");
	}

	String chineseNameOfPillar(String name) {
		return this.pillars.stream()
			.filter((pillar) -> name.equals(pillar.get("name_zh")) || name.equals(pillar.get("name_en")))
			.map((pillar) -> pillar.getOrDefault("name_zh", name))
			.findFirst()
			.orElse(name);
	}

	/** Adds who answers for a target or a measure from a day on. */
	void answer(Map<String, String> arguments) {
		Map<String, String> answer = new LinkedHashMap<>(arguments);
		for (String role : List.of("lead", "support")) {
			answer.computeIfPresent(role,
					(name, codes) -> SeedingCall.departments(codes).collect(Collectors.joining(", ")));
			answer.remove(role, "");
		}
		String of = arguments.getOrDefault("target", arguments.getOrDefault("measure", ""));
		this.answers.computeIfAbsent(of, (none) -> new ArrayList<>()).add(answer);
	}

	/** Keeps a target under another code than it was seeded with. */
	void keep(String target, String code) {
		WrittenTarget kept = this.targets.remove(target);
		if (kept != null) {
			this.targets.put(code, kept);
		}
		List<Map<String, String>> answers = this.answers.remove(target);
		if (answers != null) {
			answers.forEach((answer) -> answer.put("target", code));
			this.answers.put(code, answers);
		}
	}

	/** All of it, in parts; a target without promises is none. */
	Map<WrittenPart, Map<String, String>> parts() {
		Map<WrittenPart, Map<String, String>> parts = new LinkedHashMap<>();
		parts.put(new WrittenPart("plan", code(), 0), this.head);
		this.pillars.forEach((each) -> parts.put(new WrittenPart("pillar", each.getOrDefault("name_zh", ""), 0), each));
		this.targets.forEach((code, target) -> {
			int number = 0;
			for (Map<String, String> promise : target.promises()) {
				if (number == 0) {
					parts.put(new WrittenPart("target", code, 0), target.arguments());
				}
				parts.put(new WrittenPart("promise", code, ++number), promise);
			}
			if (number > 0) {
				target.shares().forEach((region, shares) -> {
					for (int share = 1; share <= shares.size(); share++) {
						parts.put(new WrittenPart("share", code + " · " + region, share), shares.get(share - 1));
					}
				});
			}
		});
		for (int number = 1; number <= this.measures.size(); number++) {
			parts.put(new WrittenPart("measure", "", number), this.measures.get(number - 1));
		}
		this.answers.forEach((of, answers) -> {
			for (int number = 1; number <= answers.size(); number++) {
				parts.put(new WrittenPart("answer", of, number), answers.get(number - 1));
			}
		});
		return parts;
	}

}
