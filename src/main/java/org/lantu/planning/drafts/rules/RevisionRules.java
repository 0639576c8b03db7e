package org.lantu.planning.drafts.rules;

import java.util.List;

import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.drafts.parts.Recorded;
import org.lantu.planning.drafts.rules.DraftKnowledge.OnFile;
import org.lantu.reference.DatePrecision;
import org.lantu.reference.Source;

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
				.forEach(this::first);
		}
	}

	/** It revises the promise that a target of the draft begins with. */
	private void first(DraftRow target) {
		String made = day(target.get("source"));
		this.row.remarkIf(this.row.countsBefore(made), "valid_from", "valid_from.document", made);
		TargetRules.ofAct(this.row, new Recorded(1, target.call().arguments()), this.onFile, this.content.head());
	}

	/** The day of a document, where it is known to the day; else an empty text. */
	private String day(String document) {
		Source source = this.onFile.sources().get(document);
		return this.content.of(DraftPart.DOCUMENT)
			.filter((each) -> each.name().equals(document) && List.of("", "DAY").contains(each.get("date_precision")))
			.map((each) -> each.get("published_on"))
			.findFirst()
			.orElse((source != null && source.datePrecision() == DatePrecision.DAY)
					? String.valueOf(source.publishedOn()) : "");
	}

}
