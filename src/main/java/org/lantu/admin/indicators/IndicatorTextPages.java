package org.lantu.admin.indicators;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.Numbers;
import org.lantu.reference.Bilingual;
import org.lantu.reference.upkeep.EditableIndicator;
import org.lantu.reference.upkeep.IndicatorText;
import org.lantu.reference.upkeep.IndicatorUpkeep;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Makes the pages of indicators.
 */
@Component
class IndicatorTextPages {

	private static final String NONE = "–";

	private final IndicatorUpkeep upkeep;

	private final MessageSource messages;

	IndicatorTextPages(IndicatorUpkeep upkeep, MessageSource messages) {
		this.upkeep = upkeep;
		this.messages = messages;
	}

	IndicatorsPage list(String saved, Locale locale) {
		List<EditableIndicator> all = this.upkeep.all();
		String name = all.stream()
			.filter((indicator) -> indicator.code().equals(saved))
			.map((indicator) -> name(indicator).in(locale))
			.findFirst()
			.orElse("");
		return new IndicatorsPage(name, all.stream().map((indicator) -> row(indicator, locale)).toList());
	}

	IndicatorTextPage page(EditableIndicator indicator, IndicatorForm form, Map<String, MessageSourceResolvable> faults,
			Locale locale) {
		Map<String, String> sentences = new HashMap<>();
		faults.forEach((field, fault) -> sentences.put(field, this.messages.getMessage(fault, locale)));
		Fields fields = new Fields(sentences, (key) -> text("indicator-texts." + key, locale));
		return new IndicatorTextPage(indicator.code(), name(indicator).in(locale), indicator.unit().in(locale),
				form.version(), sentences.get(""),
				List.of(fields.line("nameZh", "name.zh", form.nameZh(), "zh"),
						fields.line("nameEn", "name.en", form.nameEn(), "en"),
						fields.lines("definitionZh", "definition.zh", form.definitionZh(), "zh"),
						fields.lines("definitionEn", "definition.en", form.definitionEn(), "en"),
						fields.number("warnPercent", "warn", form.warnPercent(), "warn.hint"),
						fields.number("lowest", "lowest", form.lowest(), "range.hint"),
						fields.number("highest", "highest", form.highest(), "range.hint")));
	}

	private IndicatorsPage.Row row(EditableIndicator indicator, Locale locale) {
		IndicatorText text = indicator.text();
		return new IndicatorsPage.Row("/admin/indicators/" + indicator.code(), indicator.code(), text.nameZh(),
				text.nameEn(), indicator.unit().in(locale), defined(text, locale),
				(text.warnPercent() != null) ? Numbers.format(text.warnPercent()) + "%" : NONE, range(text, locale));
	}

	private String defined(IndicatorText text, Locale locale) {
		return text("indicator-texts.defined." + (text.definitionZh() != null) + "." + (text.definitionEn() != null),
				locale);
	}

	private String range(IndicatorText text, Locale locale) {
		if (text.lowest() == null && text.highest() == null) {
			return NONE;
		}
		return text("indicator-texts.range", locale, number(text.lowest()), number(text.highest()));
	}

	private static String number(@Nullable BigDecimal number) {
		return (number != null) ? Numbers.format(number) : "…";
	}

	private static Bilingual name(EditableIndicator indicator) {
		return new Bilingual(indicator.text().nameZh(), indicator.text().nameEn());
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

	/** Makes the fields of the form. */
	private record Fields(Map<String, String> faults, UnaryOperator<String> words) {

		IndicatorTextPage.Field line(String name, String label, @Nullable String value, String lang) {
			return new IndicatorTextPage.Field(name, this.words.apply(label), value, false, false, lang, "",
					this.faults.get(name));
		}

		IndicatorTextPage.Field lines(String name, String label, @Nullable String value, String lang) {
			return new IndicatorTextPage.Field(name, this.words.apply(label), value, true, false, lang,
					this.words.apply("definition.hint"), this.faults.get(name));
		}

		IndicatorTextPage.Field number(String name, String label, @Nullable String value, String hint) {
			return new IndicatorTextPage.Field(name, this.words.apply(label), value, false, true, null,
					this.words.apply(hint), this.faults.get(name));
		}

	}

}
