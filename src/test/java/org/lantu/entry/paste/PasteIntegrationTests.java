package org.lantu.entry.paste;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;
import org.lantu.entry.EntryTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The preview of a block as the script of the grid gets it.
 */
@EntryTest
class PasteIntegrationTests {

	private static final String GRID = "/entry/figures?region=410000&year=1965";

	@LocalServerPort
	private int port;

	private PortalVisitor analyst;

	@BeforeEach
	void login() {
		this.analyst = new PortalVisitor(this.port).login("analyst");
	}

	private String preview(String block) {
		return this.analyst
			.submit(GRID, GRID.replace("figures", "figures/paste"), "block", block, "at", "gdp", "column", "value",
					"order", "gdp,rd-expenditure,rd-intensity,high-tech-enterprises", "value.gdp", "",
					"value.rd-expenditure", "", "value.rd-intensity", "", "value.high-tech-enterprises", "")
			.body();
	}

	/** Of a merged cell a spreadsheet hands over the first line only. */
	@Test
	void sourceMergedOverRowsIsOfferedForAll() {
		String merged = preview("指标\t1965\t来源\n地区生产总值\t35.5\thn-st-conf-2026\nR&D强度\t0.1\t\nR&D经费\t0.2\t");
		assertThat(merged).containsPattern("id=\"paste-merged\" checked[^>]* value=\"hn-st-conf-2026\"")
			.contains("All rows without a source use");
		String each = preview("指标\t1965\t来源\n地区生产总值\t35.5\thn-st-conf-2026\nR&D强度\t0.1\thn-st-conf-2026");
		assertThat(each).contains("hn-st-conf-2026").doesNotContain("paste-merged");
		String two = preview("指标\t1965\t来源\n地区生产总值\t35.5\thn-st-conf-2026\nR&D强度\t0.1\tseed-002\nR&D经费\t2\t");
		assertThat(two).contains("seed-002").doesNotContain("paste-merged");
	}

	@Test
	void synonymsOnFileNameRowsAndSeveralAreAskedFor() {
		String page = preview("国内生产总值\t35.5\n研发投入强度\t0.1\n研发支出\t0.2\n高企\t3\n技术交易额\t4");
		assertThat(page).containsPattern("data-code=\"gdp\" data-fate=\"placed\"")
			.containsPattern("data-code=\"rd-intensity\" data-fate=\"placed\"")
			.containsPattern("data-code=\"rd-expenditure\" data-fate=\"placed\"")
			.containsPattern("data-code=\"high-tech-enterprises\" data-fate=\"placed\"")
			.containsPattern("data-fate=\"no-name\"(?s:.*?)value=\"tech-contract-turnover");
	}

}
