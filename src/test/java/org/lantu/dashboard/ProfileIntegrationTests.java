package org.lantu.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalTest;
import org.lantu.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The profile of a region: all that is on file of it, and the region among its peers. */
@PortalTest
class ProfileIntegrationTests extends PortalPages {

	private static final String HENAN = "/regions/410000/profile";

	private static final Pattern PANEL = Pattern.compile("<svg class=\"pm-(?:one|hi)\"");

	@Autowired
	private StatementCounter statements;

	@ParameterizedTest
	@ValueSource(strings = { HENAN, HENAN + "?regions=420000,430000&indicator=rd-expenditure",
			HENAN + "?asOf=2018-01-01", HENAN + "?asOf=1990-01-01", "/regions/100000/profile",
			"/regions/110000/profile", "/regions/540000/profile" })
	void profileIsWholeInBothLanguagesAndTakesAtMostSixStatements(String address) {
		for (String language : List.of("zh", "en")) {
			String asked = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
			List<String> pages = new ArrayList<>();
			int count = this.statements.during(() -> pages.add(page(asked)));
			assertThat(count).as("statements of " + asked).isBetween(1, 6);
			assertThat(PagesIntegrationTests.FAULT.matcher(pages.get(0)).results()).as(asked).isEmpty();
			assertThat(pages.get(0).getBytes(StandardCharsets.UTF_8).length).as(asked).isLessThan(120 * 1024);
		}
	}

	/** Of rd-intensity 31 provinces are on file in 2023, of 2024 only some. */
	@Test
	void rowSaysOfWhichYearEachNumberIs() {
		String row = row(page(HENAN + "?lang=en"), "rd-intensity");
		assertThat(spaced(row)).contains("2.01 2024 on another base", "2.69", "17 / 31 (2023)", "↑ 3 2015: 20");
		assertThat(row).contains("href=\"/figures/410000/rd-intensity/2024\"", "class=\"pf-sp\"", "class=\"apart\"");
	}

	@Test
	void indicatorOfFewProvincesHasNoRank() {
		String row = row(page(HENAN + "?lang=en"), "gazelle-enterprises");
		assertThat(spaced(row)).contains("≈ 454 2023").doesNotContain(" / ");
	}

	@Test
	void peersAreThoseOfTheAreaUntilOthersAreChosen() {
		String usual = page(HENAN + "?lang=en");
		assertThat(spaced(usual)).contains("Centre, 6 provinces");
		assertThat(PANEL.matcher(usual).results()).hasSize(3 * 6);
		String chosen = page(HENAN + "?lang=en&regions=420000,340000");
		assertThat(spaced(chosen)).contains("Anhui, Henan, Hubei", "Back to its area");
		assertThat(PANEL.matcher(chosen).results()).hasSize(3 * 3);
		assertThat(chosen).contains("href=\"/compare?indicator=rd-intensity&amp;regions=410000%2C340000%2C420000\"");
	}

	@Test
	void wrongChoiceSaysWhatIsWrong() {
		MvcTestResult result = get(HENAN + "?lang=en&regions=Hubay");
		assertThat(result).hasStatus(400);
		assertThat(body(result)).contains("Hubei");
		assertThat(get(HENAN + "?indicator=gdp-of-nowhere")).hasStatus(400);
		assertThat(get("/regions/419999/profile")).hasStatus(404);
	}

	@Test
	void ranksAreDrawnAndToldInATable() {
		String page = page(HENAN + "?lang=en");
		assertThat(page).contains("class=\"bp only-wide\"", "class=\"bp only-narrow\"");
		String ranks = page.replaceFirst("(?s).*<table class=\"table lt-table pf-r\">", "");
		assertThat(spaced(ranks.replaceFirst("(?s)</table>.*", ""))).contains("Region 2015 2016", "Henan 20 20 17");
	}

	@Test
	void regionLeadsToItsProfile() {
		assertThat(page("/regions/410000?lang=en")).contains("href=\"" + HENAN + "\"");
	}

	private static String row(String page, String indicator) {
		String from = page.substring(page.indexOf("href=\"/indicators/" + indicator + "\""));
		return from.substring(0, from.indexOf("</tr>"));
	}

}
