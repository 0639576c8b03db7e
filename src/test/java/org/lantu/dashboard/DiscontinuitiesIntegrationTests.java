package org.lantu.dashboard;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where figures rest on another base than those before, every page and file says between
 * which years, and why. Henan's figures up to 2023 rest on the fourth census, that of
 * 2024 on the fifth; the nation's from 2023 on do.
 */
@PortalTest
class DiscontinuitiesIntegrationTests {

	@Autowired
	private MockMvcTester portal;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# the chart, its table, the vintages and the verdict
					/plans/henan-2024/targets/rd-intensity-2024?lang=en | No comparison between 2023 and 2024: GDP was revised after the fifth national economic census.
					/plans/henan-2024/targets/rd-intensity-2024?lang=zh | 2023 年与 2024 年之间不作比较：第五次全国经济普查后修订了地区生产总值。
					/plans/henan-2024/targets/rd-intensity-2024?lang=en | <title>2024 · not compared with 2023: GDP was revised after the fifth national economic census</title>
					/plans/henan-2024/targets/rd-intensity-2024?lang=en | <small class="lt-apart">not compared with 2023: GDP
					/plans/henan-2024/targets/rd-intensity-2024?lang=en | <small>not comparable</small>
					/plans/henan-2024/targets/rd-intensity-2024?lang=en | "apart":{"2024":"not compared with 2023
					/plans/henan-2024/targets/rd-intensity-2024?lang=en | 2.01% in 2024 is down from 2.05% in 2023: not comparable, because GDP was revised after the fifth national economic census.
					/plans/henan-2024/targets/rd-intensity-2024?lang=zh | 2024 年的 2.01% 低于 2023 年的 2.05%，但两者不可比：第五次全国经济普查后修订了地区生产总值。
					# what can be taken along, and the API
					/plans/henan-2024/targets/rd-intensity-2024/chart.csv?lang=en | ,not compared with 2023: GDP was revised
					/plans/henan-2024/targets/rd-intensity-2024/chart.svg?lang=en | No comparison between 2023 and 2024
					/api/v1/plans/henan-2024/targets/rd-intensity-2024?lang=en | is down from 2.05% in 2023: not comparable
					/regions/410000/profile.csv?lang=en | 2024,2.01,,A,2026-01-23,2023,2.05,GDP was revised after the fifth national economic census,2.69,17,31,2023,hn-st-conf-2026
					/regions/410000/profile?lang=en | href="/regions/410000/profile.csv
					# lines and tables of several regions
					/compare?indicator=rd-intensity&regions=410000&lang=en | No comparison between 2022 and 2023 (China), 2023 and 2024 (Henan): GDP was revised
					/compare?indicator=rd-intensity&regions=410000&lang=zh | 全国 2022 年与 2023 年、河南 2023 年与 2024 年之间不作比较：
					/compare?indicator=rd-intensity&regions=410000&lang=en | <span class="mk-apart" role="img" aria-label="not comparable">//</span>
					/indicators/rd-intensity?lang=en | <span class="mk-apart" role="img" aria-label="not comparable">//</span>
					# a ranking in which some rest on another base than most
					/indicators/rd-intensity?year=2023&lang=en | &quot;//&quot; Shaanxi, Hainan, China: on another base than most of the others, so not comparable with them: GDP was revised after the fifth national economic census.
					/indicators/rd-intensity?year=2023&lang=zh | “//”陕西、海南、全国的数与多数省份口径不同，不可直接比较：第五次全国经济普查后修订了地区生产总值。
					""")
	void saysBetweenWhichYearsNothingIsComparedAndWhy(String address, String words) {
		assertThat(this.portal.get().uri(address).exchange()).hasStatusOk().bodyText().contains(words);
	}

	@ParameterizedTest
	@CsvSource({ "/plans/henan-2022/targets/rd-expenditure-2022-growth",
			"/compare?indicator=rd-expenditure&regions=410000",
			"/plans/henan-2024/targets/rd-intensity-2024?asOf=2026-01-01" })
	void saysNothingWhereAllCanBeCompared(String address) {
		assertThat(this.portal.get().uri(address).exchange()).hasStatusOk()
			.bodyText()
			.doesNotContain("mk-apart", "class=\"apart\"", "不作比较");
	}

}
