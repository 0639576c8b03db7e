package org.lantu.admin.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.due.Deadline;
import org.lantu.actuals.due.Deadlines;
import org.lantu.platform.BadParameterException;
import org.lantu.platform.NotFoundException;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Makes the page of an indicator's deadlines, and the list of all.
 */
@Component
class DeadlinePages {

	private final Deadlines deadlines;

	private final Catalogue catalogue;

	private final MessageSource messages;

	private final Clock clock;

	DeadlinePages(Deadlines deadlines, Catalogue catalogue, MessageSource messages, Clock clock) {
		this.deadlines = deadlines;
		this.catalogue = catalogue;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The page as it is opened.
	 * @param region whose deadline is to be changed; empty for a new one
	 */
	DeadlinesPage page(String code, String region, String saved, Locale locale) {
		Indicator indicator = find(code);
		Map<String, Deadline> all = this.deadlines.of(code);
		Deadline one = all.get(region.equals(DeadlineForm.ALL) ? Deadlines.ALL : region);
		DeadlineForm form = (one != null && !region.isEmpty()) ? DeadlineForm.of(region, one)
				: DeadlineForm.empty(LocalDate.now(this.clock).getYear() - 1);
		return page(indicator, all, form, saved, Map.of(), locale);
	}

	/** The page with what was typed and is not kept. */
	DeadlinesPage page(String code, DeadlineForm form, Map<String, MessageSourceResolvable> faults, Locale locale) {
		Map<String, Deadline> all = this.deadlines.of(code);
		DeadlineForm shown = faults.containsKey("")
				? form.basedOn(all.get(Objects.equals(form.region(), DeadlineForm.ALL) ? Deadlines.ALL : form.region()))
				: form;
		return page(find(code), all, shown, "", faults, locale);
	}

	/**
	 * A page of the deadlines of all indicators.
	 * @param number counts from 1
	 */
	DeadlineListPage list(String number, Locale locale) {
		if (!number.matches("[1-9][0-9]{0,3}")) {
			throw new BadParameterException("page", number, "deadlines.expected.page");
		}
		int page = Integer.parseInt(number);
		List<Deadlines.OfIndicator> found = this.deadlines.all((page - 1) * DeadlineListPage.ROWS,
				DeadlineListPage.ROWS + 1);
		if (found.isEmpty() && page > 1) {
			throw new BadParameterException("page", number, "deadlines.expected.fewer");
		}
		List<Deadlines.OfIndicator> shown = found.stream().limit(DeadlineListPage.ROWS).toList();
		Map<String, String> names = new LinkedHashMap<>();
		names.put(DeadlineForm.ALL, text("deadlines.all", locale));
		this.catalogue
			.provincesAnd(shown.stream()
				.map(Deadlines.OfIndicator::region)
				.filter((region) -> !region.equals(Deadlines.ALL))
				.collect(Collectors.toSet()))
			.forEach((code, region) -> names.put(code, region.name().in(locale)));
		return new DeadlineListPage(shown.stream().map((one) -> {
			Indicator indicator = find(one.indicator());
			return new DeadlineListPage.Row("/admin/indicators/" + one.indicator() + "/deadlines",
					indicator.name().in(locale),
					row(indicator, Map.entry(one.region(), one.deadline()), names, locale));
		}).toList(), (page > 1) ? "?page=" + (page - 1) : null,
				(found.size() > shown.size()) ? "?page=" + (page + 1) : null);
	}

	/** The codes of the regions that may be chosen. */
	List<String> regions() {
		return offered().stream().map(Region::code).toList();
	}

	private DeadlinesPage page(Indicator indicator, Map<String, Deadline> all, DeadlineForm form, String saved,
			Map<String, MessageSourceResolvable> faults, Locale locale) {
		Map<String, String> names = new LinkedHashMap<>();
		names.put(DeadlineForm.ALL, text("deadlines.all", locale));
		offered().forEach((region) -> names.put(region.code(), region.listed().in(locale)));
		Map<String, String> said = new LinkedHashMap<>();
		faults.forEach((field, fault) -> said.put(field, this.messages.getMessage(fault, locale)));
		boolean fixed = form.seen() != null && !form.seen().isEmpty();
		return new DeadlinesPage(indicator.code(), indicator.name().in(locale), names.getOrDefault(saved, ""),
				all.entrySet().stream().map((one) -> row(indicator, one, names, locale)).toList(),
				fixed ? name(names, form.region()) : "", form,
				Stream.concat(Stream.of(Map.entry("", text("deadlines.choose", locale))), names.entrySet().stream())
					.map((one) -> new DeadlinesPage.Choice(one.getKey(), one.getValue(),
							one.getKey().equals(form.region())))
					.toList(),
				said);
	}

	private DeadlinesPage.Row row(Indicator indicator, Map.Entry<String, Deadline> one, Map<String, String> names,
			Locale locale) {
		String region = one.getKey().isEmpty() ? DeadlineForm.ALL : one.getKey();
		Deadline deadline = one.getValue();
		LocalDate today = LocalDate.now(this.clock);
		int year = Math.max(deadline.firstYear(), today.getYear() - 1);
		int next = deadline.of(year).isBefore(today) ? year + 1 : year;
		return new DeadlinesPage.Row("/admin/indicators/" + indicator.code() + "/deadlines?region=" + region,
				name(names, region), deadline.monthAndDay(), deadline.lead(), deadline.firstYear(),
				text("deadlines.next.day", locale, String.valueOf(next), deadline.of(next).toString()));
	}

	private static String name(Map<String, String> names, @Nullable String region) {
		String code = Objects.requireNonNullElse(region, "");
		return names.getOrDefault(code, code);
	}

	/** The nation and its provinces, each with its cities. */
	private List<Region> offered() {
		Map<String, List<Region>> cities = this.catalogue.cities();
		List<Region> offered = new ArrayList<>();
		this.catalogue.provinces().values().forEach((region) -> {
			offered.add(region);
			offered.addAll(cities.getOrDefault(region.code(), List.of()));
		});
		return offered;
	}

	private Indicator find(String code) {
		Indicator indicator = this.catalogue.indicators().get(code);
		if (indicator == null) {
			throw new NotFoundException("indicator", code, List.of());
		}
		return indicator;
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
