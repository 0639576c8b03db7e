package org.lantu.planning.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan as files write it.
 *
 * @param head the arguments of {@code seed_plan}
 * @param pillars those of {@code seed_pillar}, in their order
 * @param targets by code, in their order
 * @param measures those of {@code seed_measure}, in their order
 */
record WrittenPlan(Map<String, String> head, List<Map<String, String>> pillars, Map<String, WrittenTarget> targets,
		List<Map<String, String>> measures) {

	static WrittenPlan of(Map<String, String> head) {
		return new WrittenPlan(head, new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
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
		return parts;
	}

}
