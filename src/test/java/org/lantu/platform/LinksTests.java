package org.lantu.platform;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the addresses that pages link to.
 */
class LinksTests {

	private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

	@Test
	void chosenDayIsKept() {
		Links links = new Links("", new AsOf(DAY, true));
		assertThat(links.to("/plans/henan-2022")).isEqualTo("/plans/henan-2022?asOf=2024-01-01");
		assertThat(links.to("/", 2022)).isEqualTo("/?year=2022&asOf=2024-01-01");
	}

	@Test
	void todayIsNotWrittenDown() {
		Links links = new Links("/lantu", new AsOf(DAY, false));
		assertThat(links.to("/plans/a b?c#d")).isEqualTo("/lantu/plans/a%20b%3Fc%23d");
		assertThat(links.to("/", 2022)).isEqualTo("/lantu/?year=2022");
	}

	@Test
	void parametersAreEncodedAndFollowTheDay() {
		Links links = new Links("", new AsOf(DAY, true));
		assertThat(links.with("/plans", Map.of("q", "河 南&")))
			.isEqualTo("/plans?asOf=2024-01-01&q=%E6%B2%B3%20%E5%8D%97%26");
		assertThat(new Links("", new AsOf(DAY, false)).with("/plans", Map.of("sort", "gap")))
			.isEqualTo("/plans?sort=gap");
	}

	@Test
	void addressForEverNamesTheDay() {
		assertThat(new Links("", new AsOf(DAY, false)).fixed().to("/plans")).isEqualTo("/plans?asOf=2024-01-01");
	}

}
