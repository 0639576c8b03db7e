package org.lantu.dashboard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cities of a province are found where one looks for them, and stand in nothing that
 * is of provinces.
 */
@PortalTest
class CitiesIntegrationTests extends PortalPages {

	private static final String ANY = "/regions/41(?!0000)[0-9]{4}";

	@Test
	void listOfRegionsHasThemBelowTheirProvince() {
		String page = page("/regions?lang=en");
		assertThat(text(page)).containsPattern("Henan Province.{0,200}18 cities: *Zhengzhou *Kaifeng *Luoyang");
		assertThat(page).contains("href=\"/regions/410100\"", "href=\"/regions/419001\"");
		assertThat(text(page("/regions?lang=zh"))).contains("18 个市：");
	}

	@Test
	void provinceListsThemAndEachLeadsBack() {
		assertThat(page("/regions/410000?lang=en")).contains("href=\"/regions/411700\"");
		String city = page("/regions/410100?lang=en");
		assertThat(text(city)).contains("Zhengzhou", "郑州市", "410100");
		assertThat(city).containsPattern("breadcrumb-item\">\\s*<a href=\"/regions/410000\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "郑州", "郑州市", "zhengzhou", "Zhengz" })
	void searchFindsThem(String typed) {
		assertThat(page("/search?lang=en&q=" + typed)).contains("href=\"/regions/410100\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?indicator=rd-intensity", "/regions/100000", "/regions/420000", "/plans",
			"/targets", "/indicators/rd-intensity", "/indicators/rd-intensity?year=2023",
			"/compare?indicator=rd-intensity&regions=410000,420000", "/accounts/2021-2025", "/regions/410000/profile",
			"/method" })
	void pagesOfProvincesKnowNothingOfThem(String address) {
		assertThat(page(address)).doesNotContainPattern(ANY);
	}

	@Test
	void apiHasThemAmongRegionsAndRanksProvincesAlone() {
		assertThat(page("/api/v1/regions?size=100")).contains("\"410100\"", "\"level\":\"CITY\"");
		assertThat(page("/api/v1/rankings/rd-intensity?year=2023")).doesNotContain("410100");
		assertThat(page("/api/v1/accounts/2021-2025")).doesNotContain("410100");
	}

}
