package org.lantu.planning.drafts.rules;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftField;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.drafts.rules.DraftKnowledge.OnFile;
import org.lantu.progress.TargetKind;
import org.lantu.progress.judging.Kinds;
import org.lantu.reference.Indicator;

/**
 * Of what the values of a row are numbers.
 *
 * @param inPercent whether what is promised is a percentage, whatever the unit of the
 * indicator
 */
public record RowQuantity(Indicator indicator, boolean inPercent) {

	private static final Set<String> MEASURED = Set.of("value", "upper_value", "stretch_value", "baseline_value");

	/** Whether a field is a number of a quantity, and in its unit. */
	public static boolean measures(DraftField field) {
		return MEASURED.contains(field.plainName());
	}

	/**
	 * The quantity of which a row speaks.
	 * @return empty where it speaks of none, or does not say yet of which
	 */
	public static Optional<RowQuantity> of(DraftRow row, DraftContent content, OnFile onFile) {
		return switch (row.part()) {
			case TARGET -> of(row.get("indicator"), row.get("kind"), onFile);
			case FIGURE_CORRECTION -> of(either(row.get("to_indicator"), row.get("indicator")), "", onFile);
			case REVISION, CORRECTION, SHARE, SHARE_REVISION, SHARE_CORRECTION ->
				content.changes() ? onFile(row, onFile) : drafted(row, content, onFile);
			default -> Optional.empty();
		};
	}

	private static Optional<RowQuantity> onFile(DraftRow row, OnFile onFile) {
		return onFile.subjects()
			.targetsOf(row)
			.stream()
			.filter((target) -> target.code().equals(row.get("target")))
			.findFirst()
			.flatMap((target) -> of(either(row.get("to_indicator"), target.indicator()),
					either(row.get("to_kind"), target.kind().name()), onFile));
	}

	private static Optional<RowQuantity> drafted(DraftRow row, DraftContent content, OnFile onFile) {
		return target(row, content).flatMap((target) -> of(target.get("indicator"), target.get("kind"), onFile));
	}

	/** The target of the draft of which a row speaks, by whatever code. */
	static Optional<DraftRow> target(DraftRow row, DraftContent content) {
		String kept = content.of(DraftPart.KEPT_CODE)
			.filter((each) -> each.name().equals(row.get("target")))
			.map((each) -> each.get("target"))
			.findFirst()
			.orElse(row.get("target"));
		return content.of(DraftPart.TARGET).filter((target) -> target.name().equals(kept)).findFirst();
	}

	private static Optional<RowQuantity> of(String code, String kind, OnFile onFile) {
		@Nullable Indicator indicator = onFile.indicators().get(code);
		boolean inPercent = Stream.of(TargetKind.values())
			.anyMatch((each) -> each.name().equals(kind) && Kinds.of(each).inPercent());
		return Optional.ofNullable(indicator).map((known) -> new RowQuantity(known, inPercent));
	}

	private static String either(String said, String otherwise) {
		return said.isEmpty() ? otherwise : said;
	}

	/** Whether a field of it is a percentage; what a target counts from never is. */
	public boolean inPercent(String argument) {
		return this.inPercent && !argument.equals("baseline_value");
	}

}
