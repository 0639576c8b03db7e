package org.lantu.dashboard.changes;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantu.StatementCounter;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.ledger.Outcome;
import org.lantu.entry.EntryTest;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantu.actuals.LedgerPeople.CHEN;
import static org.lantu.actuals.LedgerPeople.WANG;

/**
 * What was published since, on its page and in its feeds; with a database of its own, for
 * others enter figures of the same targets.
 */
@EntryTest
@TestPropertySource(properties = "lantu.page-store.size=8MB")
class ChangesIntegrationTests {

	@Autowired
	private MockMvcTester portal;

	@Autowired
	private Editions editions;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private StatementCounter statements;

	private long before;

	@BeforeEach
	void publishTwice() {
		this.before = this.editions.current().number();
		publish("2.00");
		publish("2.20");
	}

	@Test
	void tellsWhatWasPublishedAndWhatItTurned() {
		assertThat(get("/changes?lang=en&since=" + this.before)).hasStatusOk()
			.bodyText()
			.contains("Since edition " + this.before + ": 2 figures, ", "Figure revised", "2.00%", "2.20%",
					"Verdict turned", "Published with it: 2025: 2.00% → 2.20%", "Missed", "Met");
		assertThat(get("/changes?lang=zh&since=2026-11-22&region=410000&kind=verdict")).bodyText()
			.contains("自 2026-11-22 以来：", "判定改变", "未达成", "同时公布：2025 年 2.00% → 2.20%")
			.doesNotContain("<td role=\"cell\">新数据");
		assertThat(get("/plans/henan-2025?lang=en")).bodyText()
			.contains("/changes?since=2026-10-23&amp;plan=henan-2025");
		assertThat(get("/regions/410000?lang=en")).bodyText()
			.contains("Since 2026-10-23: ", "/changes?since=2026-10-23&amp;region=410000",
					"/changes.atom?region=410000");
	}

	@Test
	void saysPlainlyThatNothingChanged() {
		long last = this.editions.current().number();
		assertThat(get("/changes?lang=en&since=" + last)).bodyText()
			.contains("Since edition " + last + ": nothing changed. No figure came on file");
		assertThat(get("/changes?lang=zh&region=540000")).bodyText().contains("所选范围内没有变化");
	}

	@Test
	void feedsTellTheSameWithIdsThatNeverChange() throws FeedException {
		SyndFeed all = feed("/changes.atom?lang=en&region=410000");
		List<String> ids = all.getEntries().stream().map(SyndEntry::getUri).toList();
		assertThat(ids).hasSizeGreaterThan(3).doesNotHaveDuplicates();
		assertThat(all.getEntries()).extracting(SyndEntry::getTitle)
			.contains("Henan · R&D intensity 2025 – Figure revised: 2.00% → 2.20%",
					"Henan · R&D intensity 2025 – Verdict turned: Missed → Met");
		assertThat(all.getEntries()).allSatisfy((entry) -> {
			assertThat(entry.getLink()).startsWith("http://localhost/");
			assertThat(entry.getUpdatedDate()).isNotNull();
		});
		publish("2.30");
		assertThat(feed("/changes.atom?lang=zh&region=410000").getEntries()).extracting(SyndEntry::getUri)
			.containsAll(ids);
		assertThat(feed("/changes.atom?plan=henan-2025").getEntries()).isNotEmpty();
		assertThat(feed("/changes.atom?indicator=gdp").getEntries()).isEmpty();
	}

	@Test
	void apiTellsTheSame() {
		assertThat(get("/api/v1/changes?kind=FIGURE&since=" + this.before)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					[{"kind": "FIGURE", "region": "410000", "indicator": "rd-intensity", "year": 2025,
					  "figure": {"now": {"value": 2.20, "bound": "EXACT"}, "before": {"value": 2.00}, "counts": true}},
					 {"figure": {"now": {"value": 2.00}}}]""");
		assertThat(get("/api/v1/changes?kind=VERDICT&indicator=rd-intensity&size=1&since=" + this.before)).bodyJson()
			.extractingPath("$[0].target.after.kept")
			.isNotNull();
		assertThat(get("/api/v1/changes?since=" + this.editions.current().number())).bodyJson().isStrictlyEqualTo("[]");
		assertThat(get("/api/v1/editions?size=2")).bodyJson()
			.extractingPath("$[0].number")
			.isEqualTo((int) this.editions.current().number());
		assertThat(get("/api/v1/changes?since=soon")).hasStatus(400);
		assertThat(get("/api/v1/changes?kind=soon")).hasStatus(400);
	}

	@Test
	void refusesWhatItCannotRead() {
		assertThat(get("/changes?since=yesterday&lang=en")).hasStatus(400)
			.bodyText()
			.contains("a day such as 2026-10-27");
		for (String since : List.of("2026-11-23", "999999")) {
			assertThat(get("/changes?lang=en&since=" + since)).as(since)
				.hasStatus(400)
				.bodyText()
				.contains("a day not after today (2026-11-22)");
		}
		for (String since : List.of("-5000-01-01", "%2B999999-01-01", "2026-02-30", "99999999999999")) {
			assertThat(get("/changes?since=" + since)).as(since).hasStatus(400);
			assertThat(get("/api/v1/changes?since=" + since)).as(since).hasStatus(400);
		}
		assertThat(get("/changes?region=nowhere&lang=zh")).hasStatus(400).bodyText().contains("没有此代码的地区");
		assertThat(get("/changes.atom?plan=none")).hasStatus(400);
	}

	@Test
	void asksFewTimes() {
		assertThat(this.statements.during(() -> assertThat(get("/changes")).hasStatusOk())).isLessThanOrEqualTo(10);
	}

	private MvcTestResult get(String address) {
		return this.portal.get().uri(address).exchange();
	}

	private SyndFeed feed(String address) throws FeedException {
		MvcTestResult answer = get(address);
		assertThat(answer).hasStatusOk().hasHeader("Content-Type", "application/atom+xml;charset=UTF-8");
		return new SyndFeedInput()
			.build(new StringReader(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)));
	}

	private void publish(String value) {
		Outcome submitted = this.ledger.submit(WANG, key(),
				List.of(new TypedFigure(new FigureKey("410000", "rd-intensity", 2025), value, "A", "",
						"hn-st-conf-2026", "原文", "2026-03-05", false, "", "已核对", null)));
		assertThat(submitted.done()).as(submitted.toString()).isTrue();
		assertThat(this.ledger.publish(CHEN, key(), List.of(submitted.rows().get(0).revision())).done()).isTrue();
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
