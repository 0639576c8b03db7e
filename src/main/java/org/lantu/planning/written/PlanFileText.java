package org.lantu.planning.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a plan as the file that seeds it.
 */
final class PlanFileText {

	private final List<SeedingCall> calls = new ArrayList<>();

	private final WrittenPlan plan;

	private PlanFileText(WrittenPlan plan) {
		this.plan = plan;
	}

	/** The calls that seed a plan where all is on file that it rests on. */
	static List<SeedingCall> calls(WrittenPlan plan) {
		PlanFileText file = new PlanFileText(plan);
		file.call("seed_plan", plan.head());
		plan.pillars().forEach((pillar) -> file.callOfPlan("seed_pillar", pillar));
		plan.targets().forEach(file::target);
		plan.measures().forEach((measure) -> file.callOfPlan("seed_measure", measure));
		plan.answers()
			.values()
			.forEach((answers) -> answers.forEach((answer) -> file.callOfPlan("assign_departments", answer)));
		return file.calls;
	}

	/**
	 * A file of calls: the titles of the plan, remarks, and the calls in their order. The
	 * same calls are the same text.
	 */
	static String of(List<SeedingCall> calls, List<String> remarks) {
		StringBuilder text = new StringBuilder();
		calls.stream().filter((call) -> call.function().equals("seed_plan")).findFirst().ifPresent((head) -> {
			remark(text, head.must("title_zh"));
			remark(text, head.must("title_en"));
		});
		remarks.forEach((remark) -> remark(text, remark));
		text.append('\n');
		calls.forEach((call) -> text.append(withoutDefaults(call).sql()).append('\n'));
		return text.toString();
	}

	/** In one line, whatever is in it. */
	private static void remark(StringBuilder text, String remark) {
		text.append("-- ").append(remark.replaceAll("\\R", " ")).append('\n');
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

	private void call(String function, Map<String, String> arguments) {
		this.calls.add(withoutDefaults(new SeedingCall(0, function, arguments)));
	}

	/** What is so where nothing is said goes without saying. */
	private static SeedingCall withoutDefaults(SeedingCall call) {
		Map<String, String> said = new LinkedHashMap<>(call.arguments());
		if (!call.function().equals("revise_target")) {
			List.of("about", "stretch", "text_zh_translated").forEach((name) -> said.remove(name, "false"));
			said.remove("nature", "EXPECTED");
			said.remove("shared_by", "AMOUNT");
		}
		return new SeedingCall(call.line(), call.function(), said);
	}

}
