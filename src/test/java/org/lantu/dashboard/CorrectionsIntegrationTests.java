package org.lantu.dashboard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.PortalTest;
import org.lantu.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of everything that was ever corrected.
 */
@PortalTest
class CorrectionsIntegrationTests extends PortalPages {

	@Autowired
	private StatementCounter statements;

	@Test
	void tellsWhatWasAndWhatIsAndWhyAndWhichVerdictsItTouched() {
		String page = text(page("/corrections?lang=en&region=450000&subject=target"));
		assertThat(page)
			.contains("2 corrections, the newest first.", "Technology contract turnover",
					"The region reports this promise by its register total")
			.contains("Missed", "Awaited");
	}

	@Test
	void tellsInChinese() {
		assertThat(text(page("/corrections?lang=zh&region=330000"))).contains("共 3 处更正", "正常", "预计", "撤下，没有替代");
	}

	@Test
	void isReadInPages() {
		assertThat(text(page("/corrections?lang=en"))).contains("53 corrections");
		assertThat(page("/corrections?lang=en&page=2")).contains("aria-current=\"page\">2</a>");
	}

	@ParameterizedTest
	@CsvSource({ "subject=source, 1", "subject=figure, 35", "subject=target, 17", "indicator=innovation-rank, 24",
			"indicator=tech-contract-turnover-registered&subject=figure, 3" })
	void isFiltered(String query, int corrections) {
		assertThat(text(page("/corrections?lang=en&" + query)))
			.contains(corrections + ((corrections == 1) ? " correction" : " corrections") + ", the newest");
	}

	@Test
	void takesFewStatements() {
		assertThat(this.statements.during(() -> page("/corrections"))).isLessThanOrEqualTo(20);
	}

	@ParameterizedTest
	@CsvSource({ "subject=zzz", "region=zzz", "indicator=zzz" })
	void refusesWhatIsUnknown(String query) {
		assertThat(get("/corrections?" + query)).hasStatus(400);
	}

}
