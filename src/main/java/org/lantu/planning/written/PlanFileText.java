package org.lantu.planning.written;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a plan as the file that seeds it, where its documents are on file.
 */
final class PlanFileText {

	private final StringBuilder text = new StringBuilder();

	private final WrittenPlan plan;

	private PlanFileText(WrittenPlan plan) {
		this.plan = plan;
	}

	/** The file. */
	public static String of(WrittenPlan plan) {
		PlanFileText file = new PlanFileText(plan);
		file.text.append("-- ").append(plan.head().getOrDefault("title_zh", "")).append('\n');
		file.text.append("-- ").append(plan.head().getOrDefault("title_en", "")).append("\n\n");
		file.call("seed_plan", plan.head());
		plan.pillars().forEach((pillar) -> file.callOfPlan("seed_pillar", pillar));
		plan.targets().forEach(file::target);
		plan.measures().forEach((measure) -> file.callOfPlan("seed_measure", measure));
		return file.text.toString();
	}

	private void target(String code, WrittenTarget target) {
		List<Map<String, String>> promises = target.promises();
		Map<String, String> first = new LinkedHashMap<>(target.arguments());
		first.putAll(promises.get(0));
		first.keySet().removeAll(List.of("valid_from", "reason", "legal_basis"));
		callOfPlan("seed_target", first);
		if (!code.equals(target.code())) {
			Map<String, String> kept = new LinkedHashMap<>(Map.of("target", target.code()));
			kept.put("code", code);
			callOfPlan("keep_target_code", kept);
		}
		for (int number = 1; number < promises.size(); number++) {
			Map<String, String> revision = new LinkedHashMap<>(Map.of("target", code));
			revision.putAll(promises.get(number));
			callOfPlan("revise_target", revision);
		}
		target.shares().values().forEach((shares) -> {
			for (int number = 0; number < shares.size(); number++) {
				Map<String, String> share = new LinkedHashMap<>(Map.of("target", code));
				share.putAll(shares.get(number));
				callOfPlan((number == 0) ? "share_target" : "revise_share", share);
			}
		});
	}

	private void callOfPlan(String function, Map<String, String> arguments) {
		Map<String, String> all = new LinkedHashMap<>(Map.of("plan", this.plan.code()));
		all.putAll(arguments);
		call(function, all);
	}

	/** What is so where nothing is said goes without saying. */
	private void call(String function, Map<String, String> arguments) {
		Map<String, String> said = new LinkedHashMap<>(arguments);
		if (!function.equals("revise_target")) {
			List.of("about", "stretch", "text_zh_translated").forEach((name) -> said.remove(name, "false"));
			said.remove("nature", "EXPECTED");
			said.remove("shared_by", "AMOUNT");
		}
		this.text.append(new SeedingCall(0, function, said).sql()).append('\n');
	}

}
