package org.lantu.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.lantu.accounts.Person;
import org.lantu.accounts.refusals.Refused;
import org.lantu.entry.sheets.Sheets;
import org.lantu.platform.BadParameterException;
import org.lantu.platform.FirstDay;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.ViewYear;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Finds the region and year that an address names, if the person may enter there.
 */
@Component
public class EntryScopes {

	private final Catalogue catalogue;

	private final Sheets sheets;

	private final Clock clock;

	private final FirstDay firstDay;

	private final ApplicationEventPublisher events;

	EntryScopes(Catalogue catalogue, Sheets sheets, Clock clock, FirstDay firstDay, ApplicationEventPublisher events) {
		this.events = events;
		this.firstDay = firstDay;
		this.catalogue = catalogue;
		this.sheets = sheets;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * The scope of a request; without a choice the first region of the scope, in the year
	 * that ended last, or the last one of its life. Another's region is answered like one
	 * that does not exist.
	 */
	public EntryScope find(Person person, String region, ViewYear given) {
		List<Region> regions = regions(person);
		Region found = region(person, region, regions);
		int thisYear = today().getYear();
		int year = given.orElse(found.lastYear(thisYear - 1));
		if (year > thisYear) {
			throw new BadParameterException("year", String.valueOf(year), "expected.year",
					String.valueOf(this.firstDay.firstYear()), String.valueOf(thisYear));
		}
		return new EntryScope(this.sheets.ofYear(found, year), year, regions);
	}

	/** The years of an indicator in a region of the scope. */
	public EntryScope find(Person person, String region, String code) {
		List<Region> regions = regions(person);
		Region found = region(person, region, regions);
		Indicator indicator = this.catalogue.indicators().get(code);
		if (indicator == null) {
			throw new NotFoundException("indicator", code, List.of());
		}
		return new EntryScope(this.sheets.ofIndicator(person, found, indicator), found.lastYear(today().getYear() - 1),
				regions);
	}

	private List<Region> regions(Person person) {
		return this.catalogue.regions().values().stream().filter((each) -> person.mayEnter(each.code())).toList();
	}

	private Region region(Person person, String region, List<Region> regions) {
		return regions.stream()
			.filter((each) -> region.isEmpty() || each.code().equals(region))
			.findFirst()
			.orElseThrow(() -> unknown(person, region));
	}

	private NotFoundException unknown(Person person, String region) {
		if (this.catalogue.regions().containsKey(region)) {
			this.events.publishEvent(Refused.another(person.login(), region));
		}
		return new NotFoundException("region", region, List.of());
	}

}
