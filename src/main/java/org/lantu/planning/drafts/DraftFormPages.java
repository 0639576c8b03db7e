package org.lantu.planning.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.planning.drafts.DraftForm.Choice;
import org.lantu.planning.drafts.DraftForm.Field;
import org.lantu.planning.drafts.DraftForm.Opened;
import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftField;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.drafts.parts.Recorded;
import org.lantu.planning.drafts.rules.DraftFindings;
import org.lantu.planning.drafts.rules.DraftKnowledge.OnFile;
import org.lantu.planning.drafts.rules.DraftKnowledge;
import org.lantu.planning.drafts.rules.DraftRules;
import org.lantu.planning.drafts.rules.RowQuantity;
import org.lantu.planning.drafts.rules.TargetRules;
import org.lantu.progress.Comparison;
import org.lantu.progress.judging.Kind;
import org.lantu.reference.Bilingual;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Makes the form of a row. It asks for what the kind of a target and its comparison need;
 * what is filled in is always shown.
 */
@Component
class DraftFormPages {

	private final DraftPages pages;

	private final DraftLines lines;

	private final DraftChoices choices;

	private final DraftKnowledge knowledge;

	private final MessageSource messages;

	DraftFormPages(DraftPages pages, DraftLines lines, DraftChoices choices, DraftKnowledge knowledge,
			MessageSource messages) {
		this.pages = pages;
		this.lines = lines;
		this.choices = choices;
		this.knowledge = knowledge;
		this.messages = messages;
	}

	/**
	 * The form of a row.
	 * @param row what stands in it
	 * @param opened how it was opened
	 * @param refused why it was not saved; {@code null} where it was not tried
	 */
	DraftForm form(PlanDraft draft, DraftRow row, Opened opened, @Nullable MessageSourceResolvable refused,
			Locale locale) {
		DraftContent content = draft.content();
		DraftRow there = content.find(row.key()).orElse(null);
		boolean typed = there == null || !there.says(row);
		DraftContent shown = typed ? content.with(row, draft.head().version()) : content;
		OnFile onFile = this.knowledge.of(shown);
		DraftFindings findings = DraftRules.find(shown, onFile);
		Map<String, MessageSourceResolvable> faults = new LinkedHashMap<>(findings.faultsOf(row.key()));
		if (opened.fresh() && refused == null) {
			faults.keySet().removeIf((field) -> row.get(field).isEmpty());
		}
		Recorded recorded = onFile.subjects().of(row);
		RowQuantity quantity = RowQuantity.of(row, shown, onFile).orElse(null);
		List<Field> fields = row.part()
			.fields(content.changes())
			.stream()
			.filter((field) -> isAsked(field, row, onFile) || faults.containsKey(field.name())
					|| refused != null && differs(field, row, there))
			.map((field) -> {
				MessageSourceResolvable fault = faults.get(field.name());
				List<Choice> choices = this.choices.choices(field, row, shown, onFile, locale);
				return new Field(field, this.lines.label(row.part(), field.name(), locale),
						hints(row, field, quantity, choices, shown.changes(), locale), row.get(field.name()), choices,
						said(fault, locale), said(findings.remarksOf(row.key()).get(field.name()), locale),
						(refused != null && differs(field, row, there) && there != null)
								? words(there.get(field.name()), choices, locale) : null,
						recorded.beside(row.part(), field).isEmpty() ? null
								: words(recorded.beside(row.part(), field), choices, locale));
			})
			.toList();
		String goal = content.find(opened.milestone())
			.map((target) -> this.lines.text(content, target, onFile, locale))
			.orElse(null);
		return new DraftForm(draft.head().id(), this.pages.title(draft, locale), row, opened, goal,
				said(refused, locale), fields, this.choices.offered(row.part(), shown, onFile, locale),
				shown.changes());
	}

	private static boolean differs(DraftField field, DraftRow row, @Nullable DraftRow there) {
		return there != null && !there.get(field.name()).equals(row.get(field.name()));
	}

	/** What stands in a field, in the words of its choices. */
	private String words(String value, List<Choice> choices, Locale locale) {
		return choices.stream()
			.filter((choice) -> choice.value().equals(value))
			.map(Choice::label)
			.findFirst()
			.orElse(value.isEmpty() ? say("draft.choice.none", locale) : value);
	}

	private static boolean isAsked(DraftField field, DraftRow row, OnFile onFile) {
		if (row.part() != DraftPart.TARGET || !row.get(field.name()).isEmpty()) {
			return true;
		}
		Kind kind = TargetRules.kind(row);
		Comparison comparison = TargetRules.comparison(row);
		return switch (field.name()) {
			case "upper_value" -> comparison == Comparison.BETWEEN;
			case "stretch_value" -> comparison != Comparison.BETWEEN;
			case "baseline_year", "baseline_value" -> kind == null || kind.namesBase();
			case "against_direction" ->
				TargetRules.pointsAway(onFile.indicators().get(row.get("indicator")), comparison);
			default -> true;
		};
	}

	/** Of a value first its unit: that of the indicator and the kind as they stand. */
	private List<String> hints(DraftRow row, DraftField field, @Nullable RowQuantity quantity, List<Choice> choices,
			boolean changes, Locale locale) {
		Kind kind = TargetRules.kind(row);
		String ofKind = (row.part() == DraftPart.TARGET && kind != null) ? "." + kind.name() : "";
		Stream<String> first = Stream.empty();
		if (quantity != null && RowQuantity.measures(field)) {
			first = Stream.of(say("draft.hint.unit", locale, this.lines.unit(quantity, field.plainName(), locale),
					quantity.indicator().name().in(locale)));
		}
		else if (quantity != null && field.input() == DraftField.Input.INDICATOR) {
			Bilingual definition = quantity.indicator().definition();
			first = Stream.ofNullable(definition).map((text) -> text.in(locale));
		}
		String without = (choices.stream().allMatch((choice) -> choice.value().isEmpty())) ? "none." : "";
		Stream<String> hint = Stream
			.of(row.part() + "." + field.name() + ofKind, row.part() + "." + field.name(),
					changes ? "on-file." + field.name() : "drafted." + row.part() + "." + field.name(),
					without + field.name(), field.name(), field.plainName())
			.map((key) -> this.messages.getMessage("draft.hint." + key, null, "", locale))
			.filter((said) -> said != null && !said.isEmpty())
			.limit(1);
		return Stream.concat(first, hint).toList();
	}

	private @Nullable String said(@Nullable MessageSourceResolvable message, Locale locale) {
		return (message != null) ? this.messages.getMessage(message, locale) : null;
	}

	private String say(String key, Locale locale, Object... arguments) {
		return Optional.ofNullable(this.messages.getMessage(key, arguments, locale)).orElse("");
	}

}
