package org.lantu.planning.drafts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.planning.drafts.DraftPage.Line;
import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftField;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.drafts.rules.DraftFindings;
import org.lantu.planning.drafts.rules.DraftKnowledge.OnFile;
import org.lantu.planning.drafts.rules.RowQuantity;
import org.lantu.planning.drafts.rules.TargetRules;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Says a row of a draft in one line, and what its fields and their choices are called.
 */
@Component
class DraftLines {

	private static final int MOST_OF_A_LINE = 120;

	private final MessageSource messages;

	DraftLines(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * A row in one line.
	 * @param findings what there is to say of the draft
	 */
	Line line(DraftContent content, DraftRow row, OnFile onFile, DraftFindings findings, Locale locale) {
		boolean begun = !row.call().arguments().isEmpty();
		return new Line(row.key(), text(content, row, onFile, locale),
				begun ? sentences(row, findings.faultsOf(row.key()), locale) : List.of(),
				sentences(row, findings.remarksOf(row.key()), locale), row.part().isHead(),
				Optional.ofNullable(TargetRules.kind(row)).filter((kind) -> kind.direct()).isPresent());
	}

	private List<String> sentences(DraftRow row, Map<String, MessageSourceResolvable> said, Locale locale) {
		return said.entrySet()
			.stream()
			.map((field) -> say("draft.fault", locale, label(row.part(), field.getKey(), locale),
					this.messages.getMessage(field.getValue(), locale)))
			.toList();
	}

	/** How a field is called. */
	String label(DraftPart part, String field, Locale locale) {
		DraftField named = DraftField.may(field, DraftField.Input.LINE);
		String otherwise = say("draft.field." + named.plainName(), locale);
		String label = String.valueOf(
				this.messages.getMessage("draft.field." + part + "." + named.plainName(), null, otherwise, locale));
		return named.isRight() ? say("draft.field.to", locale, label) : label;
	}

	/** A choice in words; what is none is shown as it stands. */
	String choice(DraftField field, String value, Locale locale) {
		return String
			.valueOf(this.messages.getMessage("draft.choice." + field.plainName() + "." + value, null, value, locale));
	}

	private String choice(String field, DraftRow row, Locale locale) {
		return choice(DraftField.may(field, DraftField.Input.LINE), row.get(field), locale);
	}

	/** What it says. */
	String text(DraftContent content, DraftRow row, OnFile onFile, Locale locale) {
		if (row.call().arguments().isEmpty()) {
			return say("draft.line.empty", locale);
		}
		Object[] said = switch (row.part()) {
			case DOCUMENT -> new Object[] { row.get("id"), row.get("title") };
			case CHANGES -> new Object[] { row.get("code"), inLanguage(row, "title", locale) };
			case PLAN -> new Object[] { row.get("code"), inLanguage(row, "title", locale), row.get("first_year"),
					row.get("last_year"), region(row, onFile, locale) };
			case PILLAR -> new Object[] { row.get("name_zh"), row.get("name_en") };
			case TARGET -> new Object[] { indicator(row, onFile, locale), row.get("year"), choice("kind", row, locale),
					choice("comparison", row, locale), value(content, row, onFile, locale) };
			case KEPT_CODE -> new Object[] { row.get("target"), row.get("code") };
			case REVISION -> new Object[] { target(row), row.get("valid_from"), value(content, row, onFile, locale) };
			case SHARE, SHARE_REVISION -> new Object[] { target(row), region(row, onFile, locale),
					value(content, row, onFile, locale), row.get("valid_from") };
			case CORRECTION -> new Object[] { target(row), corrected(row, locale) };
			case SHARE_CORRECTION -> new Object[] { target(row), region(row, onFile, locale), corrected(row, locale) };
			case SOURCE_CORRECTION -> new Object[] { row.get("id"), corrected(row, locale) };
			case FIGURE_CORRECTION, FIGURE_BASIS ->
				new Object[] { region(row, onFile, locale), indicator(row, onFile, locale), row.get("year"),
						row.part().corrects() ? corrected(row, locale) : row.get("basis") };
			case INDICATOR ->
				new Object[] { row.get("code"), inLanguage(row, "name", locale), inLanguage(row, "unit", locale) };
			case REGION -> new Object[] { row.get("code"), inLanguage(row, "name", locale), row.get("parent") };
			case BASIS -> new Object[] { indicator(row, onFile, locale), row.get("basis"),
					inLanguage(row, "name", locale), row.get("known_from") };
			case BREAK -> new Object[] { indicator(row, onFile, locale), row.get("year"),
					row.get("region").isEmpty() ? "" : region(row, onFile, locale) };
			case MEASURE -> new Object[] { String.valueOf(content.section(DraftPart.MEASURE).indexOf(row) + 1),
					row.get("pillar"), shortened(inLanguage(row, "text", locale)) };
			case DEPARTMENT -> new Object[] { row.get("code"), inLanguage(row, "name", locale) };
			case REGION_END -> new Object[] { region(row, onFile, locale), row.get("last_year"), row.get("successor") };
			case RENAMING -> new Object[] { row.get("department"), row.get("successor"), row.get("since") };
			case ANSWER -> new Object[] {
					row.get("measure").isEmpty() ? target(row)
							: of(row, say("draft.line.measure", locale, row.get("measure"))),
					row.get("lead"), row.get("support") };
		};
		return say("draft.line." + row.part() + without(row), locale, said);
	}

	/** Which of what it may name it does not. */
	private static String without(DraftRow row) {
		return switch (row.part()) {
			case ANSWER -> row.get("support").isEmpty() ? ".lead" : row.get("lead").isEmpty() ? ".support" : "";
			case REGION_END -> row.get("successor").isEmpty() ? ".alone" : "";
			default -> "";
		};
	}

	/** What is right, or that it is withdrawn. */
	private String corrected(DraftRow row, Locale locale) {
		if (!row.get("withdrawn").isEmpty()) {
			return say("draft.line.withdrawn", locale);
		}
		return shortened(row.part()
			.fields(true)
			.stream()
			.filter((field) -> field.isRight() && !row.get(field.name()).isEmpty())
			.map((field) -> say("draft.line.right", locale, label(row.part(), field.plainName(), locale),
					choice(field, row.get(field.name()), locale)))
			.collect(Collectors.joining(say("draft.line.and", locale))));
	}

	/** The target, with its plan where the draft names it. */
	private static String target(DraftRow row) {
		return of(row, row.get("target"));
	}

	private static String of(DraftRow row, String what) {
		return Stream.of(row.get("plan"), what).filter((text) -> !text.isEmpty()).collect(Collectors.joining(" · "));
	}

	private static String region(DraftRow row, OnFile onFile, Locale locale) {
		return Optional.ofNullable(onFile.regions().get(row.get("region")))
			.map((region) -> region.name().in(locale))
			.orElse(row.get("region"));
	}

	private static String indicator(DraftRow row, OnFile onFile, Locale locale) {
		return Optional.ofNullable(onFile.indicators().get(row.get("indicator")))
			.map((indicator) -> indicator.name().in(locale))
			.orElse(row.get("indicator"));
	}

	/** The value or both edges of the band, with the unit where that is known. */
	private String value(DraftContent content, DraftRow row, OnFile onFile, Locale locale) {
		String value = row.get("upper_value").isEmpty() ? row.get("value")
				: row.get("value") + "–" + row.get("upper_value");
		return RowQuantity.of(row, content, onFile)
			.filter((quantity) -> !value.isEmpty())
			.map((quantity) -> say("draft.value", locale, value, unit(quantity, "value", locale)))
			.orElse(value);
	}

	/** The unit of a field that is a number of some quantity. */
	String unit(RowQuantity quantity, String argument, Locale locale) {
		return quantity.inPercent(argument) ? "%" : quantity.indicator().unit().in(locale);
	}

	/** What is said in the language, else in the other. */
	String inLanguage(DraftRow row, String argument, Locale locale) {
		boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
		String first = row.get(argument + (english ? "_en" : "_zh"));
		return first.isEmpty() ? row.get(argument + (english ? "_zh" : "_en")) : first;
	}

	private static String shortened(String text) {
		return (text.codePointCount(0, text.length()) > MOST_OF_A_LINE)
				? text.substring(0, text.offsetByCodePoints(0, MOST_OF_A_LINE)) + "…" : text;
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
