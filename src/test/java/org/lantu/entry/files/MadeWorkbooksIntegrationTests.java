package org.lantu.entry.files;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantu.PortalVisitor;
import org.lantu.entry.EntryTest;
import org.lantu.entry.files.made.MadeWorkbook;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Workbooks with planted faults, by the pages: what the ledger has afterwards is what
 * could be told before. {@code -Dlantu.workbooks=200} makes more of them.
 */
@EntryTest
class MadeWorkbooksIntegrationTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	static LongStream seeds() {
		return LongStream.range(0, Long.getLong("lantu.workbooks", 25));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void ledgerIsWhatWasToldBefore(long seed) throws IOException {
		MadeWorkbook workbook = new MadeWorkbook(seed);
		PortalVisitor analyst = new PortalVisitor(this.port).login("analyst");
		String address = PortalVisitor
			.target(analyst.upload("/entry/import", "/entry/import", seed + ".xlsx", workbook.bytes()));
		String page = analyst.get(address).body();
		analyst.submit(address, address, "act", "draft-fit", "edition",
				page.replaceAll("(?s).*name=\"edition\" value=\"([0-9]+)\".*", "$1"));
		assertThat(drafts(Long.parseLong(address.replaceAll("\\D", "")))).isEqualTo(workbook.predicted());
	}

	/** What an import has made, which is thrown away for the next one. */
	private Map<String, BigDecimal> drafts(long id) {
		Map<String, BigDecimal> drafts = new TreeMap<>();
		this.jdbc.sql("""
				delete from figure_revision r using figure f, import_figure i
				where f.id = r.figure and i.revision = r.id and i.import = :id
				returning f.region || ' ' || f.indicator || ' ' || f.year as figure, r.value""")
			.param("id", id)
			.query((row) -> {
				drafts.put(row.getString("figure"), row.getBigDecimal("value").stripTrailingZeros());
			});
		return drafts;
	}

}
