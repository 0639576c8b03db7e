package org.lantu.planning.drafts.rules;

import java.util.List;

import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.drafts.parts.Recorded;
import org.lantu.planning.drafts.rules.DraftKnowledge.OnFile;

/**
 * What may be wrong with a revision beside what stands above it in the draft: an earlier
 * revision, or in the draft of a plan the promise that the target begins with.
 */
final class RevisionRules {

	private RevisionRules() {
	}

	static void apply(RowFindings row, DraftContent content, OnFile onFile) {
		DraftRow typed = row.row();
		List<DraftRow> all = content.of(DraftPart.REVISION)
			.filter((each) -> each.get("target").equals(typed.get("target"))
					&& each.get("plan").equals(typed.get("plan")))
			.toList();
		int place = all.stream().map(DraftRow::key).toList().indexOf(typed.key());
		if (place > 0) {
			String last = all.get(place - 1).get("valid_from");
			row.addIf(row.countsBefore(last), "valid_from", "valid_from.early", last);
		}
		else if (!content.changes()) {
			RowQuantity.target(typed, content)
				.ifPresent((target) -> TargetRules.ofAct(row, new Recorded(1, target.call().arguments()), onFile,
						content.head()));
		}
	}

}
