package org.lantu.entry.templates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalVisitor;
import org.lantu.entry.EntryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the portal gives out, it takes back as the same: tables to fill in, and the file
 * of all figures.
 */
@EntryTest
class TemplateIntegrationTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private PortalVisitor everywhere() {
		return new PortalVisitor(this.port).login("china.reviewer");
	}

	private void assertSame(String name, byte[] file, int least) {
		PortalVisitor visitor = everywhere();
		HttpResponse<String> sent = visitor.upload("/entry/import", "/entry/import", name, file);
		long id = Long.parseLong(PortalVisitor.target(sent).replaceAll("\\D", ""));
		assertThat(read(id)).isGreaterThanOrEqualTo(least);
		assertThat(other(id)).isEmpty();
		assertThat(visitor.get(PortalVisitor.target(sent)).body()).doesNotContain("Some columns are not understood");
	}

	/** How many figures were read. */
	private int read(long id) {
		return this.jdbc.sql("select count(*) from import_figure where import = :id")
			.param("id", id)
			.query(Integer.class)
			.single();
	}

	/** Those that are not on file so; but for what other tests have on its way. */
	private List<String> other(long id) {
		return this.jdbc
			.sql("""
					select i.region || ' ' || i.indicator || ' ' || i.year || ' ' || i.value || ' ' || i.fate || ' ' || i.findings
					from import_figure i where i.import = :id and i.fate <> 'SAME' and not exists (
					    select from figure f join figure_revision r on r.figure = f.id and r.state in ('DRAFT', 'SUBMITTED', 'RETURNED')
					    where (f.region, f.indicator, f.year) = (i.region, i.indicator, i.year))
					limit 5""")
			.param("id", id)
			.query(String.class)
			.list();
	}

	@ParameterizedTest
	@ValueSource(strings = { "region=410000&lang=zh", "region=420000&lang=en", "indicator=rd-intensity&lang=zh",
			"indicator=rd-expenditure&lang=en" })
	void takesTablesThatNobodyChangedAsTheSame(String query) {
		HttpResponse<String> table = everywhere().get("/entry/template.csv?" + query);
		assertThat(table.headers().firstValue("Content-Disposition"))
			.hasValueSatisfying((name) -> assertThat(name).contains("lantu-", ".csv"));
		assertSame("table.csv", table.body().getBytes(StandardCharsets.UTF_8), 20);
		assertSame("table.xlsx", everywhere().bytes("/entry/template.xlsx?" + query), 20);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/indicators/rd-intensity%s?lang=zh", "/indicators/rd-expenditure%s?lang=en",
			"/compare%s?indicator=rd-expenditure&indicator=gdp&regions=410000,420000&lang=zh" })
	void takesFilesOfPagesAsTheSame(String file) {
		PortalVisitor visitor = everywhere();
		assertSame("figures.csv", visitor.bytes(file.formatted(".csv")), 20);
		assertSame("figures.xlsx", visitor.bytes(file.formatted(".xlsx")), 20);
	}

	@Test
	void takesTheFileOfAllFiguresAsTheSame() throws IOException {
		byte[] archive = everywhere().bytes("/everything.zip?lang=zh");
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals("figures.csv")) {
					assertSame("figures.csv", zip.readAllBytes(), 3000);
					return;
				}
			}
		}
		throw new AssertionError("There is no file of all figures");
	}

	@Test
	void givesATableAsAWorkbookToThoseOfTheRegionOnly() {
		assertThat(everywhere().get("/entry/template.xlsx?region=410000").headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).contains("spreadsheetml"));
		PortalVisitor analyst = new PortalVisitor(this.port).login("hubei.analyst");
		assertThat(analyst.get("/entry/template.csv?region=410000").statusCode()).isEqualTo(404);
		assertThat(analyst.get("/entry/template.csv?indicator=none").statusCode()).isEqualTo(404);
		assertThat(analyst.get("/entry/template.csv?indicator=rd-intensity").body()).contains("湖北")
			.doesNotContain("河南");
	}

}
