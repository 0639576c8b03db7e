package org.lantu.planning.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lantu.planning.written.WrittenCalls;
import org.lantu.planning.written.SeedingCall;
import org.lantu.planning.written.UnreadableCallException;

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
		List<SeedingCall> heads = calls.stream().filter((call) -> call.function().equals("seed_plan")).toList();
		if (heads.size() != 1) {
			throw new DraftRefusedException(heads.isEmpty() ? "draft.begin.planless" : "draft.begin.plans",
					heads.stream().map((head) -> head.must("code")).collect(Collectors.joining(", ")));
		}
		if (calls.size() > Drafts.MOST_ROWS) {
			throw new DraftRefusedException("draft.refused.rows", String.valueOf(Drafts.MOST_ROWS));
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
		return new DraftContent(rows);
	}

	private static DraftRow row(String key, SeedingCall call, String plan, Map<String, String> pillars) {
		String line = String.valueOf(call.line());
		DraftPart part = DraftPart.of(call.function())
			.orElseThrow(() -> new DraftRefusedException("draft.begin.function", line, call.function()));
		Map<String, String> arguments = new LinkedHashMap<>(call.arguments());
		if (part.ofPlan() && !plan.equals(arguments.remove("plan"))) {
			throw new DraftRefusedException("draft.begin.other", line, call.must("plan"), plan);
		}
		arguments.values().removeIf(String::isBlank);
		arguments.computeIfPresent("pillar", (name, pillar) -> pillars.getOrDefault(pillar, pillar));
		arguments.keySet()
			.stream()
			.filter((name) -> part.fields().stream().noneMatch((field) -> field.name().equals(name)))
			.findFirst()
			.ifPresent((name) -> {
				throw new DraftRefusedException("draft.begin.argument", line, call.function(), name);
			});
		return DraftRow.of(key, part, arguments);
	}

}
