package org.lantu.entry;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.MockVisitor;
import org.lantu.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Public pages lead into the entry of a region those who may enter for it, and nobody
 * else; whom they lead there is let in.
 */
@PortalTest
class LinksToEntryIntegrationTests {

	/** Links to forms of this page, and not to the workplace in the band. */
	private static final Pattern LINK = Pattern.compile("href=\"(/entry/[^\"]+)\"");

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/plans/henan-2022", "/plans/henan-2022/measures/3",
			"/plans/henan-2024/targets/rd-intensity-2024" })
	void onlyThoseWhoMayEnterAreLedThere(String page) throws Exception {
		for (String login : List.of("", "hubei.analyst", "admin")) {
			assertThat(body(page, login)).as("%s for %s", page, login).doesNotContainPattern(LINK);
		}
		for (String login : List.of("analyst", "reviewer", "china.reviewer")) {
			String link = LINK.matcher(body(page, login))
				.results()
				.map((found) -> found.group(1))
				.findFirst()
				.orElse("");
			assertThat(body(link, login)).as("%s for %s", link, login).contains("<form");
		}
		assertThat(body(page, "")).as("after somebody else asked").doesNotContainPattern(LINK);
	}

	private String body(String address, String login) throws Exception {
		return new MockVisitor(this.mvc).body(address, login);
	}

}
