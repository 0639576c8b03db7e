package org.lantu.platform.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.plan.files.PlanFiles;
import org.lantu.platform.costs.Costly;
import org.lantu.platform.AsOf;
import org.lantu.platform.ContextBar;
import org.lantu.platform.FirstDay;
import org.lantu.platform.Navigation;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.Section;
import org.lantu.platform.Suggestion;
import org.lantu.platform.ViewYear;
import org.lantu.scoreboard.edition.Edition;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

/**
 * Tests of the shell around a page: language, frame, view parameters, headers.
 */
@WebMvcTest(controllers = WebShellTests.SampleController.class,
		properties = { "spring.test.mockmvc.print=none", "lantu.costly-calls=1" },
		excludeAutoConfiguration = { SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class,
				SecurityFilterAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class })
@Import({ WebShellTests.SampleController.class, WebShellTests.FixedTime.class })
class WebShellTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private PlanFiles planFiles;

	@MockitoBean
	private Editions editions;

	@BeforeEach
	void firstEdition() {
		given(this.editions.current()).willReturn(new Edition(1, Instant.EPOCH));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "-|-|-|zh-CN", "-|-|en-GB,en;q=0.9|en", "-|-|zh-TW,en;q=0.5|zh-CN", "-|-|fr,de;q=0.8|zh-CN",
					"-|-|fr,en;q=0.5,zh;q=0.3|en", "-|-|;;;q=x|zh-CN", "-|en|zh-CN|en", "-|xx|en|en", "zh|en|en|zh-CN",
					"en|zh|zh|en", "''|en|zh|en" })
	void languageIsTheParametersElseTheCookiesElseTheBrowsersElseChinese(String asked, String remembered,
			String preferred, String expected) {
		var request = this.mvc.get().uri("/sample" + ((asked != null) ? "?lang=" + asked : ""));
		if (remembered != null) {
			request.cookie(new Cookie("lang", remembered));
		}
		if (preferred != null) {
			request.header("Accept-Language", preferred);
		}
		MvcTestResult page = request.exchange();
		assertThat(page).hasStatusOk().headers().hasValue("Content-Language", expected);
		assertThat(page).bodyText().contains("<html lang=\"" + expected + "\"");
	}

	@Test
	void chosenLanguageIsRememberedForAYear() {
		MvcTestResult page = get("/sample?lang=en");
		assertThat(page.getResponse().getHeader("Set-Cookie")).startsWith("lang=en; Path=/; Max-Age=31536000")
			.contains("SameSite=Lax");
		assertThat(get("/sample").getResponse().getHeader("Set-Cookie")).isNull();
		assertThat(get("/sample?lang=xx").getResponse().getHeader("Set-Cookie")).isNull();
		assertThat(get("/api/v1/sample?lang=en").getResponse().getHeader("Set-Cookie")).isNull();
	}

	@Test
	void chosenThemeIsRememberedUntilTheDeviceMayDecideAgain() {
		MvcTestResult page = get("/sample?year=2022&theme=dark");
		assertThat(page).bodyText()
			.contains("data-bs-theme=\"dark\"", "content=\"dark\"", "href=\"?year=2022&amp;theme=light\"");
		assertThat(page.getResponse().getHeader("Set-Cookie")).startsWith("theme=dark; Path=/; Max-Age=31536000");
		assertThat(this.mvc.get().uri("/sample").cookie(new Cookie("theme", "light"))).bodyText()
			.contains("data-bs-theme=\"light\"");
		assertThat(this.mvc.get().uri("/sample?theme=auto").cookie(new Cookie("theme", "dark"))).bodyText()
			.contains("content=\"light dark\"")
			.doesNotContain("data-bs-theme");
		assertThat(get("/sample?theme=pink").getResponse().getHeader("Set-Cookie")).isNull();
		assertThat(get("/api/v1/sample?lang=en").getResponse().getHeader("Set-Cookie")).isNull();
	}

	@Test
	void languageSwitchKeepsTheOtherParameters() {
		assertThat(get("/sample?year=2022&lang=zh&asOf=2024-01-01&verdict=a%26b%20%E7%A0%94")).bodyText()
			.contains("href=\"?year=2022&amp;asOf=2024-01-01&amp;verdict=a%26b+%E7%A0%94&amp;lang=en\"")
			.contains("<input type=\"hidden\" name=\"verdict\" value=\"a&amp;b 研\"/>")
			.contains("href=\"?year=2022&amp;lang=zh&amp;verdict=a%26b+%E7%A0%94\"");
	}

	@Test
	void chosenDayIsShownAndKeptByLinks() {
		assertThat(get("/sample?asOf=2024-01-01&year=2023")).bodyText()
			.contains("2024-01-01 true 2023")
			.contains("href=\"/plans/henan-2022?asOf=2024-01-01\"")
			.contains("href=\"/regions?asOf=2024-01-01\"")
			.contains("回到今天")
			.contains("<option value=\"2023\" selected=\"selected\">");
		assertThat(get("/sample?asOf=&year=")).bodyText()
			.contains("2026-11-01 false ")
			.contains("href=\"/plans/henan-2022\"")
			.doesNotContain("回到今天");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-10-27", "2026/10/27", "2026.10.27", "20261027", "%202026-10-27%20",
			"2026%E5%B9%B410%E6%9C%8827%E6%97%A5", "2026%EF%BC%8F10%EF%BC%8F27" })
	void dayIsReadAsPeopleWriteIt(String day) {
		assertThat(get("/sample?asOf=" + day)).bodyText()
			.contains("2026-10-27 true ", "type=\"date\"", "min=\"1949-10-01\"", "max=\"2026-11-01\"");
	}

	@Test
	void dayToComeShowsTodayAndSaysSo() {
		assertThat(get("/sample?asOf=2026-11-02")).hasStatusOk()
			.bodyText()
			.contains("2026-11-01 false ", "您选的 2026-11-02 还没有到，下面是今天（2026-11-01）的情况。")
			.contains("href=\"/plans/henan-2022\"");
	}

	@Test
	void sectionOfTheControllerIsCurrent() {
		assertThat(get("/sample")).bodyText()
			.contains("<a class=\"nav-link\" href=\"/plans\" aria-current=\"page\">计划</a>")
			.containsOnlyOnce("aria-current=\"page\"");
	}

	@Test
	void everyAnswerHasItsHeaders() {
		for (String address : List.of("/sample", "/nowhere", "/sample?asOf=x", "/api/v1/sample", "/css/tokens.css")) {
			assertThat(get(address)).headers()
				.hasValue("Content-Security-Policy", ResponseHeaders.CONTENT_SECURITY_POLICY)
				.hasValue("X-Content-Type-Options", "nosniff")
				.hasValue("Referrer-Policy", "same-origin")
				.hasValue("Cross-Origin-Opener-Policy", "same-origin")
				.containsHeader("Permissions-Policy");
		}
		assertThat(get("/sample")).headers()
			.hasValue("Vary", "Accept-Language, Cookie")
			.hasValue("Cache-Control", "private, no-cache");
	}

	@Test
	void pagesHaveNoInlineScriptOrStyle() {
		for (String address : List.of("/sample?asOf=2024-01-01", "/nowhere")) {
			assertThat(get(address)).bodyText().doesNotContain("<script", "<style", " style=", " onclick=", " onload=");
		}
	}

	@Test
	void sheetsHaveVersionedAddressesThatMayBeKeptForAYear() {
		String page = new String(get("/sample").getResponse().getContentAsByteArray(),
				java.nio.charset.StandardCharsets.UTF_8);
		assertThat(page).containsPattern("href=\"/css/tokens-[0-9a-f]{32}\\.css\"")
			.containsPattern("href=\"/img/lantu-[0-9a-f]{32}\\.svg\"")
			.contains("href=\"/webjars/tabler__core/1.4.0/dist/css/tabler.min.css\"");
		String sheet = page.replaceFirst("(?s).*href=\"(/css/tokens-[^\"]*)\".*", "$1");
		for (String address : List.of(sheet, "/webjars/tabler__core/1.4.0/dist/css/tabler.min.css")) {
			assertThat(get(address)).hasStatusOk().headers().hasValue("Cache-Control", "max-age=31536000, public");
		}
	}

	@Test
	void missingThingOffersWhatIsNear() {
		assertThat(get("/sample/henan-2023?asOf=2024-01-01")).hasStatus(404)
			.bodyText()
			.contains("没有找到“henan-2023”", "<a href=\"/plans/henan-2022?asOf=2024-01-01\">河南 2022</a>",
					"href=\"/sources?asOf=2024-01-01\"");
		assertThat(get("/api/v1/sample/henan-2023?lang=en")).hasStatus(404)
			.hasContentType("application/problem+json")
			.bodyJson()
			.isLenientlyEqualTo("""
					{"title": "Not found", "status": 404, "near": ["河南 2022"],
					"detail": "There is no \\"henan-2023\\". You may have meant: 河南 2022."}
					""");
	}

	@Test
	void badParameterIsNamedWithAnExampleAndAWayOn() {
		assertThat(get("/sample?asOf=%3Cb%3Etomorrow&year=2022&lang=en")).hasStatus(400)
			.bodyText()
			.contains("asOf", "&quot;&lt;b&gt;tomorrow&quot;", "1949-10-01", "(2026-11-01)", "asOf=2026-01-01",
					"href=\"?year=2022&amp;lang=en\"")
			.doesNotContain("<b>tomorrow");
		assertThat(get("/sample?year=" + "9".repeat(5000))).hasStatus(400)
			.bodyText()
			.contains("“" + "9".repeat(60) + "…”");
		assertThat(get("/api/v1/sample?asOf=2026-11-02")).hasStatus(400)
			.hasContentType("application/problem+json")
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("“2026-11-02”", "asOf=2026-01-01");
	}

	@Test
	void whoeverAsksForTooMuchIsToldSoAndForHowLong() {
		assertThat(get("/sample/costly")).hasStatusOk();
		MvcTestResult refused = get("/sample/costly");
		assertThat(refused).hasStatus(429);
		assertThat(refused.getResponse().getHeader("Retry-After")).matches("1?\\d\\d");
		assertThat(get("/sample/costly")).bodyText().contains("<html lang=\"zh-CN\"", "请稍候再试");
		assertThat(get("/sample/costly?lang=en")).bodyText().contains("<html lang=\"en\"", "Please wait a moment");
		assertThat(get("/api/v1/sample/costly?lang=en")).hasStatus(429)
			.bodyText()
			.contains("\"status\":429", "Please wait a moment");
	}

	@Test
	void faultIsAnsweredCalmlyWithAReference() {
		assertThat(get("/sample/broken")).hasStatus(500)
			.bodyText()
			.containsPattern("编号：[0-9a-f]{12}<")
			.doesNotContain("secret", "Exception", "\tat ");
		assertThat(get("/api/v1/sample/broken")).hasStatus(500)
			.bodyText()
			.containsPattern("\"reference\":\"[0-9a-f]{12}\"")
			.doesNotContain("secret", "Exception");
	}

	@Test
	void methodsAndFormatsThatDoNotFitAreExplained() {
		assertThat(this.mvc.post().uri("/sample")).hasStatus(405).headers().containsHeader("Allow");
		assertThat(this.mvc.post().uri("/sample")).bodyText().contains("这个地址不接受 POST 请求。");
		assertThat(this.mvc.get().uri("/api/v1/sample").header("Accept", "image/png")).hasStatus(406)
			.hasContentType("application/problem+json");
		assertThat(this.mvc.get().uri("/sample").header("Accept", "application/json")).hasStatusOk()
			.bodyText()
			.contains("<h1>计划</h1>");
		assertThat(get("/sample/count?n=abc")).hasStatus(400).bodyText().contains("参数 n 的值“abc”无法使用。");
		assertThat(get("/sample/count")).hasStatus(400).bodyText().contains("参数 n 无法使用。");
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(java.net.URI.create(address)).exchange();
	}

	/**
	 * The first of November 2026, at noon in China.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class FixedTime {

		@Bean
		@Primary
		Clock fixedClock() {
			return Clock.fixed(Instant.parse("2026-11-01T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
		}

		@Bean
		FirstDay firstDay() {
			return () -> LocalDate.of(1949, 10, 1);
		}

	}

	/**
	 * A page, a call and a few faults.
	 */
	@Controller
	@Navigation(Section.PLANS)
	static class SampleController {

		@GetMapping("/sample")
		String page(AsOf asOf, ViewYear year, Model model) {
			model.addAttribute("asOf", asOf);
			model.addAttribute("year", year);
			model.addAttribute(new ContextBar(ContextBar.Meaning.OF, List.of(2022, 2023), year.orElse(2022)));
			return "platform/sample";
		}

		@GetMapping(path = "/api/v1/sample", produces = "application/json")
		@ResponseBody
		Map<String, Object> call(AsOf asOf) {
			return Map.of("asOf", asOf.date().toString());
		}

		@Costly
		@ResponseBody
		@GetMapping({ "/sample/costly", "/api/v1/sample/costly" })
		String costly() {
			return "made";
		}

		@GetMapping({ "/sample/broken", "/api/v1/sample/broken" })
		String broken() {
			throw new IllegalStateException("secret");
		}

		@GetMapping("/sample/unrenderable")
		String unrenderable() {
			return "platform/sample";
		}

		@GetMapping("/sample/count")
		@ResponseBody
		String count(@RequestParam int n) {
			return String.valueOf(n);
		}

		@GetMapping({ "/sample/{code}", "/api/v1/sample/{code}" })
		String missing(@PathVariable String code) {
			throw new NotFoundException("thing", code, List.of(new Suggestion("河南 2022", "/plans/henan-2022")));
		}

	}

}
