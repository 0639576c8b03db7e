package org.lantu.dashboard;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.lantu.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What officials come to ask is answered at most two links away from the home page.
 */
@PortalTest
class QuestionsIntegrationTests extends PortalPages {

	@Test
	void whyWasItMissed() {
		String target = follow("/?lang=en&year=2022", "/plans/[^\"/]+/targets/[^\"]+");
		assertThat(text(target)).contains("Missed", "12.2%", "17%");
	}

	@Test
	void whatIsAtRisk() {
		String list = follow("/?lang=en", "/targets\\?[^\"]*verdict=DANGER[^\"]*");
		assertThat(text(list)).contains("At risk");
	}

	@Test
	void howDoesItStandAgainstItsNeighbour() {
		String compared = follow(address("/?lang=en", "/regions/410000"), "/compare\\?regions=[^\"]+");
		assertThat(text(compared)).contains("Henan", "Hubei", "Hunan");
		String profile = follow(address("/?lang=en", "/regions/410000"), "/regions/410000/profile");
		assertThat(text(profile)).contains("Hubei");
	}

	@Test
	void whatChangedSinceLastMonth() {
		assertThat(address("/?lang=en", "/changes\\?since=[^\"]+")).isEqualTo("/changes?since=2026-10-23");
		assertThat(text(page("/changes?since=2026-10-23&lang=en"))).contains("Since 2026-10-23");
	}

	@Test
	void whatIsTheAccountOfEachProvince() {
		String account = follow("/?lang=en", "/accounts/2021-2025");
		List<String> provinces = Pattern.compile("href=\"(/regions/[0-9]{6})\"")
			.matcher(account)
			.results()
			.map((found) -> found.group(1))
			.distinct()
			.toList();
		assertThat(provinces).hasSize(32);
		assertThat(text(page(provinces.get(5) + "?lang=en"))).contains("Plans");
	}

	/** The page behind the first link of a page to such an address. */
	private String follow(String from, String to) {
		String address = address(from, to);
		return page(address + (address.contains("?") ? "&" : "?") + "lang=en");
	}

	private String address(String from, String to) {
		return Pattern.compile("href=\"(" + to + ")\"")
			.matcher(page(from).replace("&amp;", "&"))
			.results()
			.map((found) -> found.group(1))
			.findFirst()
			.orElseThrow(() -> new AssertionError(from + " has no link to " + to));
	}

}
