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

	private final RowFaults row;

	private final DraftRow typed;

	private final DraftContent content;

	private final OnFile onFile;

	RevisionRules(RowFaults row, DraftContent content, OnFile onFile) {
		this.row = row;
		this.typed = row.row();
		this.content = content;
		this.onFile = onFile;
	}

	void apply() {
		List<DraftRow> all = this.content.of(DraftPart.REVISION)
			.filter((each) -> each.get("target").equals(this.typed.get("target"))
					&& each.get("plan").equals(this.typed.get("plan")))
			.toList();
		int place = all.stream().map(DraftRow::key).toList().indexOf(this.typed.key());
		if (place > 0) {
			String last = all.get(place - 1).get("valid_from");
			this.row.addIf(this.row.countsBefore(last), "valid_from", "valid_from.early", last);
		}
		else if (!this.content.changes()) {
			this.content.of(DraftPart.TARGET)
				.filter((each) -> each.name().equals(this.typed.get("target")))
				.forEach((target) -> TargetRules.ofAct(this.row, new Recorded(1, target.call().arguments()),
						this.onFile, this.content.head()));
		}
	}

}
