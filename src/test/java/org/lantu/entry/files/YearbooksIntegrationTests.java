package org.lantu.entry.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.PortalVisitor;
import org.lantu.entry.EntryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tables laid out as China's statistical yearbooks are, with the figures that are on file
 * here: each is read as the same, and what is of no region or indicator of the portal is
 * said. Both as text and as a workbook.
 */
@EntryTest
class YearbooksIntegrationTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "regions-down, 96, 8", "years-across, 186, 0", "years-over-indicators, 186, 0",
			"indicators-down, 52, 9", "regions-across, 277, 0", "halves, 31, 0", "continued, 248, 0", "long, 192, 0" })
	void isReadAsWhatIsOnFile(String name, int same, int unread) throws IOException {
		Map<String, Integer> expected = new TreeMap<>(Map.of("SAME", same));
		if (unread > 0) {
			expected.put("UNREAD", unread);
		}
		byte[] text = content(name);
		assertThat(fates(name + ".csv", text)).as(name).isEqualTo(expected);
		assertThat(fates(name + ".xlsx", workbook(text))).as(name).isEqualTo(expected);
	}

	/** On file they are rounded: that the yearbook is more exact is a question. */
	@Test
	void convertsWhatAYearbookHasInAnotherUnit() throws IOException {
		assertThat(fates("ten-thousands.csv", content("ten-thousands")))
			.isEqualTo(Map.of("QUESTIONED", 189, "SAME", 3));
		assertThat(this.jdbc
			.sql("""
					select i.value from import_figure i where i.region = '100000' and i.indicator = 'basic-research-expenditure'
					and i.year = 2018 and i.value like '%万元' order by i.import desc limit 1""")
			.query(String.class)
			.single()).isEqualTo("10903709.4万元");
	}

	private static byte[] content(String name) throws IOException {
		try (InputStream in = YearbooksIntegrationTests.class.getResourceAsStream("yearbooks/" + name + ".csv")) {
			return in.readAllBytes();
		}
	}

	private Map<String, Integer> fates(String name, byte[] file) {
		PortalVisitor visitor = new PortalVisitor(this.port).login("china.reviewer");
		HttpResponse<String> sent = visitor.upload("/entry/import", "/entry/import", name, file, "for-region",
				name.startsWith("indicators-down") ? "100000" : "");
		String address = PortalVisitor.target(sent);
		// a busy machine takes longer than the visitor waits for
		await().atMost(60, TimeUnit.SECONDS)
			.until(() -> !visitor.get(address).body().contains("http-equiv=\"refresh\""));
		assertThat(visitor.get(address).body()).as(name).doesNotContain("Some columns are not understood");
		Map<String, Integer> fates = new TreeMap<>();
		this.jdbc.sql("select fate, count(*) as number from import_figure where import = :id group by fate")
			.param("id", Long.valueOf(address.replaceAll("\\D", "")))
			.query((row) -> {
				fates.put(row.getString("fate"), row.getInt("number"));
			});
		return fates;
	}

	/** Numbers as numbers, as a spreadsheet program makes of the text. */
	private static byte[] workbook(byte[] text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(bytes, "test", null)) {
			Worksheet sheet = book.newWorksheet("Sheet1");
			List<CsvRecord> rows = CsvReader.builder()
				.skipEmptyLines(false)
				.ofCsvRecord(new String(text, StandardCharsets.UTF_8))
				.stream()
				.toList();
			for (int line = 0; line < rows.size(); line++) {
				List<String> cells = rows.get(line).getFields();
				for (int at = 0; at < cells.size(); at++) {
					if (cells.get(at).matches("-?[0-9]+(\\.[0-9]+)?")) {
						BigDecimal number = new BigDecimal(cells.get(at));
						sheet.value(line, at, number);
						sheet.style(line, at)
							.format((number.scale() > 0) ? "0." + "0".repeat(number.scale()) : "0")
							.set();
					}
					else if (!cells.get(at).isEmpty()) {
						sheet.value(line, at, cells.get(at));
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
