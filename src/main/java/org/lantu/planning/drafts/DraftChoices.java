package org.lantu.planning.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.plan.PlanBook;
import org.lantu.planning.drafts.DraftForm.Choice;
import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftField;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.drafts.rules.DraftKnowledge.OnFile;
import org.lantu.planning.drafts.rules.RowQuantity;
import org.lantu.planning.written.SeedingCall;
import org.lantu.reference.Catalogue;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Offers what may be chosen in the fields of a row: of the draft and on file.
 */
@Component
class DraftChoices {

	/** So many documents, the newest on file, and departments are offered. */
	private static final int MOST_OFFERED = 300;

	private final DraftLines lines;

	private final PlanBook plans;

	private final Catalogue catalogue;

	private final MessageSource messages;

	DraftChoices(DraftLines lines, PlanBook plans, Catalogue catalogue, MessageSource messages) {
		this.lines = lines;
		this.plans = plans;
		this.catalogue = catalogue;
		this.messages = messages;
	}

	/** What may be chosen in a field; nothing where something is typed. */
	List<Choice> choices(DraftField field, DraftRow row, DraftContent content, OnFile onFile, Locale locale) {
		Map<String, String> all = new LinkedHashMap<>();
		switch (field.input()) {
			case CHOICE -> field.choices().forEach((value) -> all.put(value, this.lines.choice(field, value, locale)));
			case CHOICES -> {
				List<String> chosen = List.of(row.get(field.name()).split(","));
				return field.choices()
					.stream()
					.map((value) -> new Choice(value, this.lines.label(row.part(), value, locale),
							chosen.contains(value)))
					.toList();
			}
			case INDICATOR -> {
				onFile.indicators()
					.values()
					.forEach((each) -> all.put(each.code(),
							say("draft.choice.indicator", locale, each.name().in(locale), each.unit().in(locale))));
				content.of(DraftPart.INDICATOR)
					.filter((each) -> row.part() != DraftPart.INDICATOR && !each.name().isEmpty())
					.forEach((each) -> all.putIfAbsent(each.name(), say("draft.choice.indicator", locale,
							this.lines.inLanguage(each, "name", locale), this.lines.inLanguage(each, "unit", locale))));
			}
			case PILLAR ->
				content.of(DraftPart.PILLAR).forEach((each) -> all.put(each.get("name_zh"), each.get("name_zh")));
			case TARGET -> {
				Stream.of(DraftPart.TARGET, DraftPart.KEPT_CODE)
					.flatMap(content::of)
					.forEach((each) -> all.put(each.name(), named(each, content, onFile, locale)));
				onFile.subjects()
					.targetsOf(row)
					.forEach((each) -> all.put(each.code(),
							say("draft.choice.target", locale,
									Objects.requireNonNull(onFile.indicators().get(each.indicator())).name().in(locale),
									each.code())));
			}
			case MEASURE -> {
				content.of(DraftPart.MEASURE)
					.forEach((each) -> all.put(String.valueOf(all.size() + 1), measure(all.size() + 1,
							each.get("text_zh").isEmpty() ? each.get("text_en") : each.get("text_zh"), locale)));
				onFile.subjects()
					.measuresOf(row)
					.forEach((each) -> all.put(String.valueOf(each.ordinal()),
							measure(each.ordinal(), each.text().in(locale), locale)));
			}
			case DEPARTMENTS -> {
				return departments(row.get(field.name()), content, onFile, locale);
			}
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

	/**
	 * Those that are chosen stand first, in the order in which the document names them.
	 */
	private List<Choice> departments(String chosen, DraftContent content, OnFile onFile, Locale locale) {
		Map<String, String> known = departments(content, onFile, locale);
		List<String> first = SeedingCall.departments(chosen).distinct().toList();
		return Stream
			.concat(first.stream().map((code) -> new Choice(code, known.getOrDefault(code, code), true)),
					known.entrySet()
						.stream()
						.filter((each) -> !first.contains(each.getKey()))
						.map((each) -> new Choice(each.getKey(), each.getValue(), false)))
			.toList();
	}

	/** Those of the draft, then those on file, by code. */
	private Map<String, String> departments(DraftContent content, OnFile onFile, Locale locale) {
		Map<String, String> all = new LinkedHashMap<>();
		content.of(DraftPart.DEPARTMENT)
			.filter((each) -> !each.name().isEmpty())
			.forEach((each) -> all.put(each.name(),
					say("draft.choice.department", locale, this.lines.inLanguage(each, "name", locale), each.name())));
		content.of(DraftPart.RENAMING)
			.filter((each) -> !each.get("successor").isEmpty() && !each.get("name_zh").isEmpty())
			.forEach((each) -> all.putIfAbsent(each.get("successor"), say("draft.choice.department", locale,
					this.lines.inLanguage(each, "name", locale), each.get("successor"))));
		onFile.responsible()
			.stream()
			.limit(MOST_OFFERED)
			.forEach((each) -> all.putIfAbsent(each.code(),
					say("draft.choice.department", locale, each.name().in(locale), each.code())));
		return all;
	}

	/** A target of the draft by its indicator and its code. */
	private String named(DraftRow target, DraftContent content, OnFile onFile, Locale locale) {
		return RowQuantity.of(target, content, onFile)
			.map((quantity) -> say("draft.choice.target", locale, quantity.indicator().name().in(locale),
					target.name()))
			.orElse(target.name());
	}

	private String measure(int number, String text, Locale locale) {
		String start = text.substring(0,
				text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length()))));
		return say("draft.choice.measure", locale, String.valueOf(number), start);
	}

	/** What is offered where codes are typed. */
	Map<String, List<Choice>> offered(DraftPart part, DraftContent content, OnFile onFile, Locale locale) {
		Map<String, List<Choice>> offered = new LinkedHashMap<>();
		Set<DraftField.Input> inputs = part.fields(content.changes())
			.stream()
			.map(DraftField::input)
			.collect(Collectors.toSet());
		if (inputs.contains(DraftField.Input.PLAN)) {
			offered.put("PLAN",
					this.plans.plans()
						.values()
						.stream()
						.map((each) -> new Choice(each.code(), each.title().in(locale), false))
						.toList());
		}
		if (inputs.contains(DraftField.Input.REGION)) {
			offered.put("REGION",
					Stream.concat(
							content.of(DraftPart.REGION)
								.filter((each) -> part != DraftPart.REGION && !each.name().isEmpty())
								.map((each) -> new Choice(each.name(), this.lines.inLanguage(each, "name", locale),
										false)),
							onFile.regions()
								.values()
								.stream()
								.map((each) -> new Choice(each.code(), each.listed().in(locale), false)))
						.toList());
		}
		if (inputs.contains(DraftField.Input.SOURCE)) {
			offered.put("SOURCE", Stream.concat(
					content.of(DraftPart.DOCUMENT).map((each) -> new Choice(each.get("id"), each.get("title"), false)),
					this.catalogue.sources(0, MOST_OFFERED)
						.stream()
						.map((each) -> new Choice(each.id(), each.title(), false)))
				.toList());
		}
		if (inputs.contains(DraftField.Input.DEPARTMENT)) {
			offered.put("DEPARTMENT",
					departments(content, onFile, locale).entrySet()
						.stream()
						.map((each) -> new Choice(each.getKey(), each.getValue(), false))
						.toList());
		}
		return offered;
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
