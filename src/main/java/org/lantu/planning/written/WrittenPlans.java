package org.lantu.planning.written;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plans as some files write them, one after the other, and what they rest on. What a file
 * says of figures, bases and breaks is passed over.
 */
final class WrittenPlans {

	private final Map<String, WrittenPlan> plans = new LinkedHashMap<>();

	private final Map<WrittenPart, SeedingCall> catalogue = new LinkedHashMap<>();

	private final Set<String> incomplete = new LinkedHashSet<>();

	/**
	 * Reads a file on top of those before.
	 * @throws UnreadableCallException where a statement is no plain call
	 */
	public void read(String sql) {
		SeedingCalls.read(sql).forEach(this::apply);
	}

	/** The plans that the files seed, by code. */
	public Map<String, WrittenPlan> plans() {
		return Map.copyOf(this.plans);
	}

	/** A plan that the files seed. */
	public Optional<WrittenPlan> find(String code) {
		return Optional.ofNullable(this.plans.get(code));
	}

	/**
	 * What else the files bring: documents, regions, indicators, departments. A document
	 * that is corrected later is left out.
	 */
	Map<WrittenPart, SeedingCall> catalogue() {
		return Collections.unmodifiableMap(this.catalogue);
	}

	/** The plans that the files speak of without seeding them. */
	public Set<String> incomplete() {
		return Set.copyOf(this.incomplete);
	}

	private void apply(SeedingCall call) {
		CataloguePart.of(call.function())
			.ifPresent((part) -> this.catalogue.put(WrittenPart.of(part, part.name(call)), call));
		if (call.function().equals("correct_source")) {
			this.catalogue.remove(WrittenPart.of(CataloguePart.DOCUMENT, call.must("id")));
		}
		if (call.function().equals("seed_plan")) {
			this.plans.put(call.must("code"), WrittenPlan.of(new LinkedHashMap<>(call.arguments())));
			return;
		}
		String code = call.get("plan");
		if (code == null) {
			return;
		}
		WrittenPlan plan = this.plans.get(code);
		if (plan == null) {
			this.incomplete.add(code);
			return;
		}
		Map<String, String> arguments = new LinkedHashMap<>(call.arguments());
		arguments.remove("plan");
		arguments.computeIfPresent("pillar", (name, pillar) -> plan.chineseNameOfPillar(pillar));
		switch (call.function()) {
			case "seed_pillar" -> plan.pillars().add(arguments);
			case "seed_target" -> {
				WrittenTarget target = WrittenTarget.seed(call, arguments.get("pillar"));
				plan.targets().put(target.code(), target);
			}
			case "revise_target" ->
				Optional.ofNullable(plan.targets().get(call.must("target"))).ifPresent((target) -> target.revise(call));
			case "correct_target" -> Optional.ofNullable(plan.targets().get(call.must("target")))
				.ifPresent((target) -> target.correct(call));
			case "share_target", "revise_share" ->
				Optional.ofNullable(plan.targets().get(call.must("target"))).ifPresent((target) -> target.share(call));
			case "keep_target_code" -> plan.keep(call.must("target"), call.must("code"));
			case "assign_departments" -> plan.answer(arguments);
			case "seed_measure" -> {
				arguments.remove("text_zh", "");
				arguments.remove("text_en", "");
				arguments.putIfAbsent("text_zh_translated", "false");
				plan.measures().add(arguments);
			}
			default -> {
				// a plan is not changed by it
			}
		}
	}

}
