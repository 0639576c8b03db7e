package org.lantu.planning.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftField;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.written.SeedingCall;
import org.lantu.planning.written.UnreadableCallException;
import org.lantu.planning.written.WrittenCalls;

import org.springframework.stereotype.Component;

/**
 * What a draft may begin with: nothing, a plan on file, or a plan file.
 */
@Component
class DraftBeginnings {

	private final WrittenCalls calls;

	DraftBeginnings(WrittenCalls calls) {
		this.calls = calls;
	}

	static DraftContent empty() {
		return new DraftContent(List.of(DraftRow.of("1", DraftPart.PLAN, Map.of())));
	}

	/** Changes of what is on file, of which there are none yet. */
	static DraftContent changes() {
		return new DraftContent(List.of(DraftRow.of("1", DraftPart.CHANGES, Map.of())));
	}

	/** The same of a plan on file. */
	DraftContent changesOf(String plan) {
		this.calls.onFile(plan).orElseThrow(() -> new DraftRefusedException("draft.begin.unknown", plan));
		return new DraftContent(List.of(DraftRow.of("1", DraftPart.CHANGES, Map.of("code", plan + "-changes"))));
	}

	DraftContent ofPlan(String code) {
		return of(this.calls.onFile(code).orElseThrow(() -> new DraftRefusedException("draft.begin.unknown", code)));
	}

	/** The content that a plan file has; whatever a draft cannot hold is refused. */
	DraftContent ofText(String text) {
		if (text.isBlank()) {
			throw new DraftRefusedException("draft.begin.missing");
		}
		try {
			return of(this.calls.read(text));
		}
		catch (UnreadableCallException ex) {
			throw new DraftRefusedException("draft.begin.call", String.valueOf(ex.line()), ex.word());
		}
	}

	private static DraftContent of(List<SeedingCall> calls) {
		if (!calls.isEmpty() && calls.stream().allMatch(DraftBeginnings::isChange)
				&& calls.stream().anyMatch((call) -> !call.function().equals(DraftPart.DOCUMENT.function()))) {
			return ofChanges(calls);
		}
		List<SeedingCall> heads = calls.stream().filter((call) -> call.function().equals("seed_plan")).toList();
		if (heads.size() != 1) {
			throw new DraftRefusedException(heads.isEmpty() ? "draft.begin.planless" : "draft.begin.plans",
					heads.stream().map((head) -> head.must("code")).collect(Collectors.joining(", ")));
		}
		Map<String, String> pillars = new LinkedHashMap<>();
		calls.stream()
			.filter((call) -> call.function().equals("seed_pillar"))
			.forEach((call) -> pillars.put(call.must("name_en"), call.must("name_zh")));
		calls.stream()
			.filter((call) -> call.function().equals("seed_pillar"))
			.forEach((call) -> pillars.remove(call.must("name_zh")));
		List<DraftRow> rows = new ArrayList<>();
		for (SeedingCall call : calls) {
			rows.add(row(String.valueOf(rows.size() + 1), call, heads.get(0).must("code"), pillars));
		}
		return bounded(rows);
	}

	private static boolean isChange(SeedingCall call) {
		return DraftPart.of(call.function()).filter((part) -> part.isIn(true) && !part.isHead()).isPresent();
	}

	private static DraftContent ofChanges(List<SeedingCall> calls) {
		List<DraftRow> rows = new ArrayList<>(changes().rows());
		for (SeedingCall call : calls) {
			DraftPart part = DraftPart.of(call.function()).orElseThrow();
			rows.add(DraftRow.of(String.valueOf(rows.size() + 1), part, known(part.fields(true), call)));
		}
		return bounded(rows);
	}

	private static DraftContent bounded(List<DraftRow> rows) {
		if (rows.size() > Drafts.MOST_ROWS) {
			throw new DraftRefusedException("draft.refused.rows", String.valueOf(Drafts.MOST_ROWS));
		}
		return new DraftContent(rows);
	}

	private static DraftRow row(String key, SeedingCall call, String plan, Map<String, String> pillars) {
		String line = String.valueOf(call.line());
		DraftPart part = DraftPart.of(call.function())
			.filter((each) -> each.isIn(false))
			.orElseThrow(() -> new DraftRefusedException("draft.begin.function", line, call.function()));
		if (part.ofPlan() && !plan.equals(call.get("plan"))) {
			throw new DraftRefusedException("draft.begin.other", line, call.must("plan"), plan);
		}
		Map<String, String> arguments = known(part.fields(part.ofPlan()), call);
		arguments.remove("plan");
		arguments.computeIfPresent("pillar", (name, pillar) -> pillars.getOrDefault(pillar, pillar));
		return DraftRow.of(key, part, arguments);
	}

	/** The arguments of a call, of which each has its field. */
	private static Map<String, String> known(List<DraftField> fields, SeedingCall call) {
		Map<String, String> arguments = new LinkedHashMap<>(call.arguments());
		arguments.values().removeIf(String::isBlank);
		arguments.keySet()
			.stream()
			.filter((name) -> fields.stream().noneMatch((field) -> field.name().equals(name)))
			.findFirst()
			.ifPresent((name) -> {
				throw new DraftRefusedException("draft.begin.argument", String.valueOf(call.line()), call.function(),
						name);
			});
		return arguments;
	}

}
