package org.lantu.entry.paste;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.checks.FigureChecks;
import org.lantu.entry.sheets.EntrySheet;
import org.lantu.entry.tables.ChoiceWords;
import org.lantu.entry.tables.PastedColumn;
import org.lantu.entry.tables.RowNames;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Source;
import org.lantu.reference.deployment.Deployment;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Makes the preview of a block that is pasted into the grid of a region and a year. It
 * keeps nothing: what is confirmed goes into the form, and from there the way of all
 * figures.
 */
@Component
class PastePreviews {

	private final Catalogue catalogue;

	private final FigureChecks checks;

	private final ChoiceWords choices;

	private final Deployment deployment;

	private final MessageSource messages;

	PastePreviews(Catalogue catalogue, FigureChecks checks, ChoiceWords choices, Deployment deployment,
			MessageSource messages) {
		this.choices = choices;
		this.deployment = deployment;
		this.catalogue = catalogue;
		this.checks = checks;
		this.messages = messages;
	}

	/**
	 * Reads a block.
	 * @param person who pasted it
	 * @param sheet into which
	 * @param fields the form as it stands, with the {@code block}, the row and column
	 * {@code at} and {@code column} into which it was pasted, the codes of all rows in
	 * {@code order}, and the column of the {@code values} where one was chosen
	 * @param locale the language of what is said
	 */
	PastePreview preview(Person person, EntrySheet sheet, MultiValueMap<String, String> fields, Locale locale) {
		Map<String, Indicator> indicators = this.catalogue.indicators();
		BlockNames names = names(sheet, new RowNames(indicators, this.deployment.synonyms()));
		PastedFit fit = new PastedFit(this.choices.byColumn(), sources());
		PastedColumn first = Objects.requireNonNullElse(PastedColumn.ofField(text(fields, "column")),
				PastedColumn.VALUE);
		BlockLayout layout = new Layouts(names, fit).of(PastedBlock.read(text(fields, "block")), first,
				number(text(fields, "values")));
		List<String> order = List.of(text(fields, "order").split(","));
		int from = Math.max(0, order.indexOf(text(fields, "at")));
		Set<String> open = sheet.rows()
			.stream()
			.filter((code) -> fields.containsKey("value." + code))
			.collect(Collectors.toSet());
		List<PastedLine> lines = (layout.problem() == BlockLayout.Problem.NONE)
				? new PastedLines(layout, names, fit, order.subList(from, order.size()), open).read() : List.of();
		PasteValues values = new PasteValues(this.checks, person, sheet);
		return new PasteWords(this.messages, locale, indicators, names, sheet).preview(layout, lines,
				values.read(lines), fields);
	}

	private static BlockNames names(EntrySheet sheet, RowNames names) {
		return sheet.single()
			.<BlockNames>map((indicator) -> new YearNames(names, sheet, indicator.code()))
			.orElseGet(() -> new IndicatorNames(names, sheet.figure(sheet.rows().get(0)).year()));
	}

	private Set<String> sources() {
		Set<String> sources = new HashSet<>();
		for (Source source : this.catalogue.sources().values()) {
			sources.add(source.id());
			sources.add(source.title());
		}
		return sources;
	}

	private static String text(MultiValueMap<String, String> fields, String name) {
		return Objects.requireNonNullElse(fields.getFirst(name), "");
	}

	private static @Nullable Integer number(String text) {
		return text.matches("\\d{1,3}") ? Integer.valueOf(text) : null;
	}

}
