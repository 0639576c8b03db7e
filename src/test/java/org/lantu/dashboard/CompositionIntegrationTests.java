package org.lantu.dashboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The targets of all provinces put together, against sheets that were worked out by hand
 * from the data files.
 */
@PortalTest
class CompositionIntegrationTests extends PortalPages {

	private static final String SPENDING = "/indicators/rd-expenditure/composition?year=2025&asOf=2026-11-22";

	/** Nine targets, one figure that is a bound, nothing of all others. */
	@Test
	void enterprisesAreAsOnTheSheet() throws IOException {
		List<String> sheet = new ClassPathResource("composition-high-tech-enterprises-2025.csv", getClass())
			.getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.toList();
		List<String> told = new ArrayList<>();
		json("/api/v1/compositions/high-tech-enterprises?year=2025&asOf=2026-11-22&size=100")
			.forEach((row) -> told.add(row.get("region").asString() + "," + row.get("from").asString() + ","
					+ (row.get("value").isNull() ? "" : row.get("value").asString())));
		assertThat(told).containsExactlyElementsOf(sheet);
		String page = text(page("/indicators/high-tech-enterprises/composition?year=2025&asOf=2026-11-22&lang=en"));
		assertThat(page).contains(
				"9 provinces have a target that names a level, 1 other has the figure of that year on file, 0 an outlook; "
						+ "of 21 provinces nothing is on file. Together that is 131,000",
				"The nation has no target for 2025 on file", "126,500", "131,000 or more", "Not on file (21)");
	}

	/** A growth stands as the level that follows from its base. */
	@Test
	void spendingIsAsOnTheSheet() throws IOException {
		Map<String, Double> sheet = new TreeMap<>(Map.of("100000", 24393.1 * Math.pow(1.07, 5), "130000",
				634.4 * Math.pow(1.1, 5), "150000", 375.0, "410000", 1275.1 * 1.12, "440000", 3479.9 * Math.pow(1.1, 5),
				"450000", 173.2 * Math.pow(1.22, 5), "520000", 161.7 * Math.pow(1.12, 5), "530000", 525.0));
		Map<String, Double> told = new TreeMap<>();
		int outlooks = 0;
		for (JsonNode row : json("/api/v1/compositions/rd-expenditure?year=2025&asOf=2026-11-22&size=100")) {
			if (row.get("from").asString().equals("TARGET")) {
				told.put(row.get("region").asString(), row.get("value").asDouble());
			}
			else {
				assertThat(row.get("from").asString()).isEqualTo("OUTLOOK");
				assertThat(row.get("low").asDouble()).isLessThan(row.get("value").asDouble());
				assertThat(row.get("high").asDouble()).isGreaterThan(row.get("value").asDouble());
				outlooks++;
			}
		}
		assertThat(outlooks).isEqualTo(24);
		assertThat(told.keySet()).isEqualTo(sheet.keySet());
		sheet.forEach((region, value) -> assertThat(told.get(region)).as(region).isCloseTo(value, within(1e-6)));
		String page = text(page(SPENDING + "&lang=en"));
		assertThat(page).contains("7 provinces have a target that names a level", "24 an outlook", "9,707.3",
				"of the CNY 3.42126 trillion that the nation asks for");
		assertThat(page).contains("Also: ");
		assertThat(text(page(SPENDING + "&lang=zh"))).contains("各地目标加起来够吗？", "7 个省份有可换算为水平值的目标");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "rd-intensity|R&D intensity is a share or an intensity",
			"innovation-rank|is a rank, and ranks do not add up", "gdp|Nobody has a target for" })
	void saysWhyThereIsNoTable(String indicator, String why) {
		String page = page("/indicators/" + indicator + "/composition?lang=en");
		assertThat(text(page)).contains(why);
		assertThat(page).doesNotContain("<table");
		assertThat(page("/indicators/" + indicator)).doesNotContain("/composition\"");
	}

	@Test
	void leadsFromTheIndicatorAndTheTargetOfTheNation() {
		assertThat(page("/indicators/rd-expenditure")).contains("href=\"/indicators/rd-expenditure/composition\"");
		assertThat(page("/plans/china-14fyp/targets/rd-expenditure-2025-average-growth"))
			.contains("href=\"/indicators/rd-expenditure/composition?year=2025\"");
		assertThat(page("/plans/henan-2025/targets/rd-expenditure-2025-growth")).doesNotContain("/composition?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void isAFileAsWell(String language) {
		assertThat(page("/indicators/rd-expenditure/composition.csv?year=2025&lang=" + language)).contains("100000,",
				"china-14fyp,rd-expenditure-2025-average-growth");
	}

	@Test
	void apiRefusesWhatDoesNotAddUp() {
		assertThat(get("/api/v1/compositions/rd-intensity?lang=en")).hasStatus(400)
			.bodyText()
			.contains("an amount or a count");
		assertThat(json("/api/v1/compositions/gdp").isEmpty()).isTrue();
	}

	private JsonNode json(String address) {
		return new JsonMapper().readTree(page(address));
	}

}
