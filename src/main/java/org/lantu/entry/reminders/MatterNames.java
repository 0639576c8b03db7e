package org.lantu.entry.reminders;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.lantu.plan.PlanBook;
import org.lantu.plan.Target;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Names what is to be done; what it asks for is kept.
 */
@Component
public class MatterNames {

	private final Catalogue catalogue;

	private final PlanBook planBook;

	private final MessageSource messages;

	MatterNames(Catalogue catalogue, PlanBook planBook, MessageSource messages) {
		this.catalogue = catalogue;
		this.planBook = planBook;
		this.messages = messages;
	}

	String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

	/** The name of a region, cities included. */
	String region(String code, Locale locale) {
		return Stream
			.concat(Stream.ofNullable(this.catalogue.provinces().get(code)),
					this.catalogue.cities().values().stream().flatMap(List::stream))
			.filter((region) -> region.code().equals(code))
			.findFirst()
			.or(() -> Optional.ofNullable(this.catalogue.provincesAnd(List.of(code)).get(code)))
			.map((region) -> region.shortName().in(locale))
			.orElse(code);
	}

	Indicator indicator(String code) {
		return Objects.requireNonNull(this.catalogue.indicators().get(code));
	}

	String plan(String code, Locale locale) {
		return Objects.requireNonNull(this.planBook.plans(List.of(code)).get(code)).title().in(locale);
	}

	Target target(String plan, String code) {
		return this.planBook.targetsOf(List.of(plan))
			.stream()
			.filter((target) -> target.code().equals(code))
			.findFirst()
			.orElseThrow();
	}

}
