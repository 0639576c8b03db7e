package org.lantu.planning.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.planning.drafts.DraftKnowledge.OnFile;
import org.lantu.progress.Comparison;
import org.lantu.progress.judging.Kind;
import org.lantu.reference.Catalogue;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Makes the form of a row. It asks for what the kind of a target and its comparison need;
 * what is filled in is always shown.
 */
@Component
class DraftFormPages {

	/** So many documents are offered, the newest of those on file. */
	private static final int MOST_OFFERED = 300;

	private final DraftPages pages;

	private final DraftKnowledge knowledge;

	private final Catalogue catalogue;

	private final MessageSource messages;

	DraftFormPages(DraftPages pages, DraftKnowledge knowledge, Catalogue catalogue, MessageSource messages) {
		this.pages = pages;
		this.knowledge = knowledge;
		this.catalogue = catalogue;
		this.messages = messages;
	}

	/**
	 * The form of a row.
	 * @param row what stands in it
	 * @param seen which version of the draft it is based on
	 * @param fresh whether it is to become a new row
	 * @param refused why it was not saved; {@code null} where it was not tried
	 */
	Form form(PlanDraft draft, DraftRow row, int seen, boolean fresh, @Nullable MessageSourceResolvable refused,
			Locale locale) {
		DraftContent content = draft.content();
		DraftRow there = content.find(row.key()).orElse(null);
		boolean typed = there == null || !there.says(row);
		DraftContent shown = typed ? content.with(row, draft.head().version()) : content;
		OnFile onFile = this.knowledge.of(shown);
		Map<String, MessageSourceResolvable> faults = row.call().arguments().isEmpty() ? Map.of()
				: DraftRules.faults(shown, onFile).getOrDefault(row.key(), Map.of());
		List<Field> fields = row.part()
			.fields()
			.stream()
			.filter((field) -> isAsked(field, row, onFile) || faults.containsKey(field.name())
					|| refused != null && differs(field, row, there))
			.map((field) -> {
				MessageSourceResolvable fault = faults.get(field.name());
				List<Choice> choices = choices(field, row, shown, onFile, locale);
				return new Field(field, this.pages.label(row.part(), field.name(), locale), hint(row, field, locale),
						row.get(field.name()), choices,
						(fault != null) ? this.messages.getMessage(fault, locale) : null,
						(refused != null && differs(field, row, there)) ? words(field, there, choices, locale) : null);
			})
			.toList();
		return new Form(draft.head().id(), this.pages.title(draft, locale), row, seen, fresh,
				(refused != null) ? this.messages.getMessage(refused, locale) : null, fields,
				offered(row.part(), shown, onFile, locale));
	}

	private static boolean differs(DraftField field, DraftRow row, @Nullable DraftRow there) {
		return there != null && !there.get(field.name()).equals(row.get(field.name()));
	}

	/** What stands in a field by now, in the words of its choices. */
	private String words(DraftField field, @Nullable DraftRow there, List<Choice> choices, Locale locale) {
		String value = (there != null) ? there.get(field.name()) : "";
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

	private String hint(DraftRow row, DraftField field, Locale locale) {
		Kind kind = TargetRules.kind(row);
		String ofKind = (row.part() == DraftPart.TARGET && kind != null) ? "." + kind.name() : "";
		return Stream.of(row.part() + "." + field.name() + ofKind, row.part() + "." + field.name(), field.name())
			.map((key) -> this.messages.getMessage("draft.hint." + key, null, "", locale))
			.filter((hint) -> hint != null && !hint.isEmpty())
			.findFirst()
			.orElse("");
	}

	private List<Choice> choices(DraftField field, DraftRow row, DraftContent content, OnFile onFile, Locale locale) {
		Map<String, String> all = new LinkedHashMap<>();
		switch (field.input()) {
			case CHOICE ->
				field.choices().forEach((value) -> all.put(value, this.pages.choice(field.name(), value, locale)));
			case INDICATOR -> onFile.indicators()
				.values()
				.forEach((each) -> all.put(each.code(),
						say("draft.choice.indicator", locale, each.name().in(locale), each.unit().in(locale))));
			case PILLAR ->
				content.of(DraftPart.PILLAR).forEach((each) -> all.put(each.get("name_zh"), each.get("name_zh")));
			case TARGET -> Stream.of(DraftPart.TARGET, DraftPart.KEPT_CODE)
				.flatMap(content::of)
				.map(DraftReferences::name)
				.forEach((code) -> all.put(code, code));
			case MEASURE -> content.of(DraftPart.MEASURE)
				.forEach((each) -> all.put(String.valueOf(all.size() + 1),
						say("draft.choice.measure", locale, String.valueOf(all.size() + 1), start(each))));
			default -> {
				return List.of();
			}
		}
		String value = row.get(field.name());
		if (!value.isEmpty()) {
			all.putIfAbsent(value, value);
		}
		List<Choice> choices = new ArrayList<>(
				List.of(new Choice("", say("draft.choice.none", locale), value.isEmpty())));
		all.forEach((each, label) -> choices.add(new Choice(each, label, each.equals(value))));
		return choices;
	}

	private static String start(DraftRow measure) {
		String text = measure.get("text_zh").isEmpty() ? measure.get("text_en") : measure.get("text_zh");
		return text.substring(0, text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length()))));
	}

	/** What is offered where codes are typed. */
	private Map<String, List<Choice>> offered(DraftPart part, DraftContent content, OnFile onFile, Locale locale) {
		Map<String, List<Choice>> offered = new LinkedHashMap<>();
		if (part.fields().stream().anyMatch((field) -> field.input() == DraftField.Input.REGION)) {
			offered.put("REGION",
					onFile.regions()
						.values()
						.stream()
						.map((each) -> new Choice(each.code(), each.name().in(locale), false))
						.toList());
		}
		if (part.fields().stream().anyMatch((field) -> field.input() == DraftField.Input.SOURCE)) {
			offered.put("SOURCE", Stream.concat(
					content.of(DraftPart.DOCUMENT).map((each) -> new Choice(each.get("id"), each.get("title"), false)),
					this.catalogue.sources(0, MOST_OFFERED)
						.stream()
						.map((each) -> new Choice(each.id(), each.title(), false)))
				.toList());
		}
		if (part == DraftPart.ANSWER) {
			offered.put("DEPARTMENTS", Stream.concat(
					content.of(DraftPart.DEPARTMENT)
						.map((each) -> new Choice(each.get("code"), each.get("name_zh"), false)),
					onFile.responsible().stream().map((each) -> new Choice(each.code(), each.name().in(locale), false)))
				.toList());
		}
		return offered;
	}

	private String say(String key, Locale locale, Object... arguments) {
		return Optional.ofNullable(this.messages.getMessage(key, arguments, locale)).orElse("");
	}

	/**
	 * The form of a row.
	 *
	 * @param title how the draft is called
	 * @param fresh whether it is to become a new row
	 * @param refused why it was not saved
	 * @param offered what is offered where codes are typed, by the kind of field
	 */
	record Form(long id, String title, DraftRow row, int version, boolean fresh, @Nullable String refused,
			List<Field> fields, Map<String, List<Choice>> offered) {

		/** Which part of the draft it is. */
		public DraftPart part() {
			return this.row.part();
		}

		public boolean ofTarget() {
			return this.row.part() == DraftPart.TARGET;
		}

		public boolean ofPlan() {
			return this.row.part() == DraftPart.PLAN;
		}

	}

	/**
	 * A field.
	 *
	 * @param value what stands in it
	 * @param fault what is wrong with it
	 * @param there what stands there by now, where that is something else
	 */
	record Field(DraftField field, String label, String hint, String value, List<Choice> choices,
			@Nullable String fault, @Nullable String there) {

		/** How it is typed. */
		public String input() {
			return this.field.input().name();
		}

		public String name() {
			return "f." + this.field.name();
		}

	}

	/** Something to choose. */
	record Choice(String value, String label, boolean chosen) {

	}

}
