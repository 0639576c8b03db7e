package org.lantu.planning.drafts.rules;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.checks.reading.QuotedNumbers;
import org.lantu.plan.Plan;
import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.drafts.rules.DraftKnowledge.OnFile;
import org.lantu.progress.Bound;
import org.lantu.reference.DatePrecision;
import org.lantu.reference.Indicator.MeasureType;
import org.lantu.reference.Region;
import org.lantu.reference.Source;

/**
 * Says of a row what would be taken, and may be a slip of the pen.
 */
final class RowRemarks {

	private final RowFindings row;

	private final DraftRow typed;

	private final DraftContent content;

	private final OnFile onFile;

	RowRemarks(RowFindings row, DraftContent content, OnFile onFile) {
		this.row = row;
		this.typed = row.row();
		this.content = content;
		this.onFile = onFile;
	}

	void add(@Nullable RowQuantity quantity) {
		switch (this.typed.part()) {
			case PLAN -> plan();
			case REVISION -> counts();
			default -> {
				// its values say it all
			}
		}
		if (quantity != null) {
			ranked(quantity);
			quoted(quantity);
		}
	}

	private void plan() {
		OptionalInt first = this.row.year("first_year");
		OptionalInt last = this.row.year("last_year");
		if (first.isPresent() && last.isPresent()) {
			int years = last.getAsInt() - first.getAsInt() + 1;
			Stream.of(Plan.Kind.values())
				.filter((kind) -> kind.name().equals(this.typed.get("kind")) && kind.isUnusual(years))
				.forEach((kind) -> this.row.remarkIf(true, "last_year", "years." + kind, String.valueOf(years)));
		}
		if (!this.onFile.alike().isEmpty()) {
			this.row.remarkIf(true, "code", "plan.alike", String.join(", ", this.onFile.alike()),
					this.onFile.alike().size());
		}
	}

	/** From when on a revision counts. */
	private void counts() {
		String own = day(this.typed.get("source"));
		String made = this.content.changes() ? this.onFile.subjects().of(this.typed).get("made_on")
				: RowQuantity.target(this.typed, this.content).map((target) -> day(target.get("source"))).orElse("");
		this.row.remarkIf(this.row.countsBefore(made), "valid_from", "valid_from.made", made);
		this.row.remarkIf(this.row.countsBefore(own), "valid_from", "valid_from.document", own);
	}

	/** The day of a document, where it is known to the day; else an empty text. */
	private String day(String document) {
		Source source = this.onFile.sources().get(document);
		return this.content.of(DraftPart.DOCUMENT)
			.filter((each) -> each.name().equals(document)
					&& Stream.of("", "DAY").anyMatch(each.get("date_precision")::equals))
			.map((each) -> each.get("published_on"))
			.findFirst()
			.orElse((source != null && source.datePrecision() == DatePrecision.DAY)
					? String.valueOf(source.publishedOn()) : "");
	}

	/** Ranks are those of provinces among each other. */
	private void ranked(RowQuantity quantity) {
		Region region = this.onFile.regions().get(this.content.head().get("region"));
		this.row.remarkIf(this.typed.part() == DraftPart.TARGET && quantity.indicator().type() == MeasureType.RANK
				&& region != null && region.level() == Region.Level.NATION, "indicator", "rank.nation");
	}

	/** Whether the words that make the promise give its number. */
	private void quoted(RowQuantity quantity) {
		String quote = this.typed.get("quote");
		Bound bound = this.typed.get("about").equals("true") ? Bound.APPROXIMATE : Bound.EXACT;
		for (String field : new String[] { "value", "upper_value" }) {
			BigDecimal value = this.row.number(field);
			this.row.remarkIf(
					value != null && !quote.isEmpty()
							&& !QuotedNumbers.contain(quote, Objects.requireNonNull(value), bound,
									quantity.indicator()),
					field, quantity.inPercent(field) ? "quote.percent" : "quote", this.typed.get(field));
		}
	}

}
