package org.lantu.entry.requests;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.Revision;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the form; only of a figure that is on file.
 */
@Component
class RequestFormPages {

	private final Catalogue catalogue;

	private final Actuals actuals;

	private final MessageSource messages;

	RequestFormPages(Catalogue catalogue, Actuals actuals, MessageSource messages) {
		this.catalogue = catalogue;
		this.actuals = actuals;
		this.messages = messages;
	}

	/**
	 * The form as it stands.
	 * @param figure of what
	 * @param form what was typed
	 * @param faults what is wrong with it, by field
	 * @param refusal the key of the message why it was not taken in
	 */
	Optional<RequestFormPage> page(FigureKey figure, RequestForm form, Map<String, String> faults,
			@Nullable String refusal, Locale locale) {
		return this.actuals.vintages(figure.region(), figure.indicator(), figure.year())
			.stream()
			.max(Comparator.comparing(Revision::knownOn))
			.map((current) -> page(current, form, faults, refusal, locale));
	}

	private RequestFormPage page(Revision current, RequestForm form, Map<String, String> faults,
			@Nullable String refusal, Locale locale) {
		Region region = named(this.catalogue.provincesAnd(List.of(current.region())), current.region());
		Indicator indicator = named(this.catalogue.indicators(), current.indicator());
		return new RequestFormPage(String.valueOf(region.shortName().in(locale)),
				String.valueOf(indicator.name().in(locale)), String.valueOf(current.year()),
				RequestLines.address(current.figure()),
				new Amounts(this.messages, locale)
					.amount(Amounts.symbol(current.bound()) + Amounts.number(current.value()), indicator),
				form, faults, (refusal != null) ? this.messages.getMessage(refusal, null, locale) : null);
	}

	private static <T> T named(Map<String, T> all, String code) {
		return Objects.requireNonNull(all.get(code), code);
	}

}
