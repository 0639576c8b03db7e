package org.lantu.dashboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The budgets of {@code docs/README.md}. */
@PortalTest
class BudgetsIntegrationTests extends PortalPages {

	private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:css|img|js|webjars)/[^\"]+)\"");

	@Test
	void firstViewOfTheCountryIsLight() throws IOException {
		String page = page("/?lang=zh");
		int size = compressed(page.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		for (String file : files(page)) {
			size += compressed(get(file).getResponse().getContentAsByteArray());
		}
		assertThat(size).as("bytes, compressed").isLessThanOrEqualTo(350 * 1024);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/targets", "/regions", "/regions/410000", "/indicators", "/indicators/rd-intensity",
			"/compare", "/plans", "/plans/henan-2022", "/sources", "/sources/seed-002", "/method", "/search?q=hn",
			"/api" })
	void pageWithoutAnInteractiveChartLoadsNoneAndFewScripts(String address) {
		String page = page(address);
		assertThat(page).doesNotContain("/webjars/echarts/");
		assertThat(files(page)).filteredOn((file) -> file.endsWith(".js")).hasSizeLessThanOrEqualTo(1);
	}

	@Test
	void interactiveChartIsFetchedOnlyWhenAskedFor() {
		assertThat(files(page("/plans/guangxi-14fyp/targets/rd-intensity-2025")))
			.noneMatch((file) -> file.contains("/echarts/"));
	}

	@Test
	void everyFileIsKeptForAYearUnderAnAddressOfItsVersion() {
		for (String file : files(page("/plans/guangxi-14fyp/targets/rd-intensity-2025"))) {
			assertThat(file).matches(".*(-[0-9a-f]{32}\\.|/[0-9]+\\.[0-9]+\\.[0-9]+/).*");
			assertThat(get(file)).hasStatusOk().headers().hasValue("Cache-Control", "max-age=31536000, public");
		}
	}

	private static List<String> files(String page) {
		return FILE.matcher(page).results().map((found) -> found.group(1)).distinct().toList();
	}

	private static int compressed(byte[] bytes) throws IOException {
		ByteArrayOutputStream target = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
			gzip.write(bytes);
		}
		return target.size();
	}

}
