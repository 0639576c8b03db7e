package org.lantu.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.PortalTest;
import org.lantu.StatementCounter;
import org.lantu.plan.PlanBook;
import org.lantu.reference.Catalogue;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The documents: found, and every figure on them shown, on pages that stay small.
 */
@PortalTest
class SourcesIntegrationTests extends PortalPages {

	private static final int MOST_BYTES = 120 * 1024;

	private static final int PAGE_SIZE = 150;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private PlanBook planBook;

	@Test
	void everyPlanAndSourceStaysSmallAndTakesFewStatements() {
		Collection<String> sources = this.catalogue.sources().keySet();
		Collection<String> plans = this.planBook.plans().keySet();
		assertThat(sources).hasSize(196);
		assertThat(plans).hasSize(62);
		SoftAssertions softly = new SoftAssertions();
		Stream
			.of(Stream.of("/plans", "/sources"), plans.stream().map((code) -> "/plans/" + code),
					sources.stream().map((id) -> "/sources/" + id))
			.flatMap((addresses) -> addresses)
			.forEach((address) -> {
				List<String> pages = new ArrayList<>();
				int count = this.statements.during(() -> pages.add(page(address + "?lang=en")));
				softly.assertThat(count).as("statements of " + address).isLessThanOrEqualTo(9);
				softly.assertThat(pages.get(0).getBytes(StandardCharsets.UTF_8).length)
					.as("bytes of " + address)
					.isLessThanOrEqualTo(MOST_BYTES);
			});
		softly.assertAll();
	}

	@Test
	void noFigureIsLostBetweenThePages() {
		List<String> rows = new ArrayList<>();
		for (int page = 1; page <= 4; page++) {
			rows.addAll(figures("/sources/techme-rdactivity?page=" + page));
		}
		assertThat(rows).hasSize(571);
		assertThat(figures("/sources/techme-rdactivity?page=9")).hasSize(571 - 450);
		assertThat(page("/sources/techme-rdactivity?lang=en&page=2")).contains("151–300 of 571 that fit, 571 in all",
				"href=\"/sources/techme-rdactivity\">1</a>",
				"href=\"/sources/techme-rdactivity?page=2\" aria-current=\"page\">2</a>");
		String file = body(get("/sources/techme-rdactivity/figures.csv"));
		assertThat(file.lines()).hasSize(572);
	}

	@Test
	void figuresAreFoundByRegionIndicatorAndYear() {
		assertThat(figures("/sources/techme-rdactivity?region=410000")).hasSize(18);
		assertThat(figures("/sources/techme-rdactivity?region=410000&indicator=basic-research-share")).hasSize(9);
		String one = page("/sources/techme-rdactivity?lang=en&region=410000&indicator=basic-research-share&year=2022");
		assertThat(one).contains("1–1 of 1 that fit, 571 in all")
			.contains("href=\"/sources/techme-rdactivity\">Show all</a>");
		assertThat(figures("/sources/techme-rdactivity?page=zzz")).hasSize(PAGE_SIZE);
		assertThat(figures("/sources/techme-rdactivity?indicator=Basic-Research-SHARE&region=410000")).hasSize(9);
		assertThat(get("/sources/techme-rdactivity?region=zzz")).hasStatus(400);
		assertThat(get("/sources/techme-rdactivity?indicator=zzz")).hasStatus(400);
		assertThat(page("/sources/techme-rdactivity?lang=en&year=1999")).contains("No figure fits",
				"Show all 571 figures");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "|196", "trust=official|29", "trust=official,compiled|44", "trust=official&trust=compiled|44",
					"published=2022|31", "published=undated|5", "publisher=China%20News%20Service|16",
					"trust=OFFICIAL&sort=-Published|29", "q=techme-rdactivity|1", "q=%20YEARBOOK%20rdactivity%20|1",
					"q=zzz|0", "published=zzz|0", "use=figures,nothing|0" })
	void documentsAreFiltered(String query, int listed) {
		assertThat(documents(query)).hasSize(listed);
	}

	@Test
	void documentsAreSortedByWhatRestsOnThem() {
		assertThat(documents("sort=figures")).first().isEqualTo("techme-rdactivity");
		assertThat(documents("sort=-figures")).last().isEqualTo("techme-rdactivity");
		assertThat(documents("")).first().isEqualTo("gwr-2026");
		assertThat(get("/sources?trust=zzz")).hasStatus(400);
		assertThat(documents("sort=-published")).last().isEqualTo("gwr-2026");
		assertThat(documents("sort=title")).containsExactlyInAnyOrderElementsOf(documents(""));
		assertThat(documents("sort=publisher&q=yearbook")).containsExactlyInAnyOrderElementsOf(documents("q=yearbook"));
		assertThat(documents("use=figures,targets,measures,plans")).isNotEmpty()
			.isSubsetOf(documents("use=figures"))
			.isSubsetOf(documents("use=plans"));
	}

	/** Those of all pages. */
	private List<String> documents(String query) {
		List<String> all = new ArrayList<>();
		List<String> found;
		do {
			found = found(
					page("/sources?page=%d&%s".formatted(all.size() / PAGE_SIZE + 1, (query != null) ? query : "")),
					"class=\"c-doc\"><a href=\"/sources/([a-z0-9._-]+)\"");
			all.addAll(found);
		}
		while (found.size() == PAGE_SIZE);
		return all;
	}

	private List<String> figures(String address) {
		return found(page(address).replaceFirst("(?s).*<table class=\"table lt-table lt-figures", ""),
				"<tr><td class=\"c-d\">(.*?)</tr>");
	}

	private static List<String> found(String page, String pattern) {
		return Pattern.compile(pattern, Pattern.DOTALL).matcher(page).results().map((found) -> found.group(1)).toList();
	}

}
