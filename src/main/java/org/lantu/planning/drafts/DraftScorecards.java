package org.lantu.planning.drafts;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.lantu.planning.CheckReport;
import org.lantu.planning.ScoreLine;
import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.drafts.rules.DraftKnowledge;
import org.lantu.planning.drafts.rules.DraftRules;

import org.springframework.stereotype.Component;

/**
 * Makes the scorecard that a draft would give on the figures on file, as far as it can be
 * run: rows with faults are left out.
 */
@Component
class DraftScorecards {

	private final DraftKnowledge knowledge;

	private final DraftFiles files;

	DraftScorecards(DraftKnowledge knowledge, DraftFiles files) {
		this.knowledge = knowledge;
		this.files = files;
	}

	/** The scorecard of a whole draft. */
	Scorecard of(PlanDraft draft, Locale locale) {
		DraftContent sound = draft.content();
		Set<String> wrong = wrong(sound);
		while (!wrong.isEmpty() && !wrong.contains(sound.head().key())) {
			Set<String> left = wrong;
			sound = new DraftContent(sound.rows().stream().filter((row) -> !left.contains(row.key())).toList());
			wrong = wrong(sound);
		}
		int left = draft.content().rows().size() - sound.rows().size();
		if (!wrong.isEmpty()) {
			return new Scorecard(List.of(), List.of(), left, true);
		}
		CheckReport report = this.files.check(new PlanDraft(draft.head(), sound), locale);
		return new Scorecard(report.scorecard(), report.refused(), left, false);
	}

	/** The rows with faults; without one, others may have some that speak of it. */
	private Set<String> wrong(DraftContent content) {
		return DraftRules.faults(content, this.knowledge.of(content)).keySet();
	}

	/**
	 * The same of one target alone, as its form has it, whether that was saved or not.
	 */
	Scorecard of(PlanDraft draft, DraftRow row, Locale locale) {
		Scorecard all = of(new PlanDraft(draft.head(), draft.content().with(row, draft.head().version())), locale);
		String plan = draft.content().changes() ? row.get("plan") : draft.content().head().get("code");
		String named = (row.part() == DraftPart.TARGET) ? row.name() : row.get("target");
		String target = draft.content()
			.of(DraftPart.KEPT_CODE)
			.filter((kept) -> kept.get("target").equals(named))
			.map(DraftRow::name)
			.findFirst()
			.orElse(named);
		return new Scorecard(all.lines()
			.stream()
			.filter((line) -> line.plan().equals(plan) && line.target().equals(target))
			.toList(), all.refused(), all.left(), all.headless());
	}

	/**
	 * A scorecard.
	 *
	 * @param refused why the draft would be refused all the same
	 * @param left how many rows were left out
	 * @param headless whether nothing was run, because the draft does not say yet what it
	 * is
	 */
	record Scorecard(List<ScoreLine> lines, List<String> refused, int left, boolean headless) {

	}

}
