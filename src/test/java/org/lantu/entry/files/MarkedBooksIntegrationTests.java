package org.lantu.entry.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;
import org.lantu.entry.EntryTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The workbook that goes back to whoever made it says of each line what became of it.
 */
@EntryTest
class MarkedBooksIntegrationTests {

	@LocalServerPort
	private int port;

	@Test
	void tellsWhatIsNotTakenOverAndWhy() throws IOException {
		PortalVisitor analyst = new PortalVisitor(this.port).login("analyst");
		String address = PortalVisitor.target(analyst.upload("/entry/import", "/entry/import", "1989.csv",
				("地区,指标,年份,数值,来源,公布日期,原文,理由\n" + row("rd-intensity", "0.68") + row("rd-expenditure", "许多")
						+ row("没有的指标", "43") + row("provincial-key-labs", "12") + "注：初步数,,,,,,,\n")
					.getBytes(StandardCharsets.UTF_8)));
		analyst.submit(address, address, "act", "leave-unread");
		analyst.submit(address, address, "out", "3");
		Map<Integer, String> before = said(analyst, address);
		assertThat(before.get(2)).startsWith("D2 new");
		assertThat(before.get(3)).startsWith("D3 wrong");
		analyst.submit(address, address, "act", "submit-fit", "edition",
				analyst.get(address).body().replaceAll("(?s).*name=\"edition\" value=\"([0-9]+)\".*", "$1"));
		Map<Integer, String> after = said(analyst, address);
		assertThat(after.get(1)).isEqualTo("Remarks");
		assertThat(after.get(2)).startsWith("D2 new");
		assertThat(after.get(3)).startsWith("D3 not taken over: wrong");
		assertThat(after.get(4)).startsWith("D4 left out by hand (not understood)")
			.contains("\"没有的指标\" is no indicator known here.");
		assertThat(after.get(5)).startsWith("D5 left out by hand (new)");
		assertThat(after.get(6)).isEqualTo("no number was read of this line");
	}

	private static String row(String indicator, String value) {
		return "河南,%s,1989,%s,hn-st-conf-2026,2026-03-05,\"2025年,%s\",已与省统计局核对%n".formatted(indicator, value, value);
	}

	/** The last column, by line. */
	private static Map<Integer, String> said(PortalVisitor analyst, String address) throws IOException {
		try (ReadableWorkbook book = new ReadableWorkbook(
				new ByteArrayInputStream(analyst.bytes(address + "/marked.xlsx")));
				Stream<Row> lines = book.getFirstSheet().openStream()) {
			return lines.collect(Collectors.toMap(Row::getRowNum, (row) -> row.getCellText(8)));
		}
	}

}
