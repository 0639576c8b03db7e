package org.lantu.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The archive of everything holds what the API tells, and its description is true of it.
 */
@ApiTest
class EverythingIntegrationTests {

	@Autowired
	private MockMvcTester portal;

	@Autowired
	private ApiClient client;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void descriptionIsTrueOfEveryTable() throws IOException {
		Map<String, String> files = files("zh");
		JsonNode description = new JsonMapper().readTree(files.get("metadata.json"));
		assertThat(description.get("@context").get(0).asString()).isEqualTo("http://www.w3.org/ns/csvw");
		assertThat(description.get("dc:source").asString()).startsWith("http://localhost/everything.zip?edition=");
		Map<String, Set<String>> keys = new LinkedHashMap<>();
		Set<String> described = new HashSet<>(Set.of("metadata.json"));
		for (JsonNode table : description.get("tables")) {
			String name = table.get("url").asString();
			described.add(name);
			List<NamedCsvRecord> rows = rows(files, name);
			List<String> columns = StreamSupport.stream(table.get("tableSchema").get("columns").spliterator(), false)
				.map((column) -> column.get("name").asString())
				.toList();
			// no real department is on file, nor a report on a measure or on a target
			assertThat(rows.isEmpty()).as(name)
				.isEqualTo(name.matches("departments.csv|responsibilities.csv|measure-reports.csv|commentary.csv"));
			assertThat(files.get(name).substring(1).lines().findFirst().orElseThrow()).as(name)
				.isEqualTo(String.join(",", columns));
			if (columns.get(0).equals("code")) {
				keys.put(name, rows.stream().map((row) -> row.getField("code")).collect(Collectors.toSet()));
				assertThat(keys.get(name)).as(name).hasSameSizeAs(rows);
			}
			JsonNode references = table.get("tableSchema").get("foreignKeys");
			if (references != null) {
				references.forEach((reference) -> assertThat(rows)
					.allMatch((row) -> keys.get(reference.get("reference").get("resource").asString())
						.contains(row.getField(reference.get("columnReference").asString()))));
			}
		}
		assertThat(files.keySet()).isEqualTo(described);
	}

	@Test
	void everyVintageIsThereAndEveryVerdictIsTheOneOfTheApi() throws IOException {
		Map<String, String> files = files("en");
		List<NamedCsvRecord> figures = rows(files, "figures.csv");
		assertThat(figures).hasSize(this.jdbc.sql("select count(*) from figure_revision where state = 'PUBLISHED'")
			.query(Integer.class)
			.single());
		Map<String, NamedCsvRecord> targets = rows(files, "targets.csv").stream()
			.filter((row) -> row.getField("plan").equals("henan-2022"))
			.collect(Collectors.toMap((row) -> row.getField("code"), (row) -> row));
		JsonNode told = this.client.json("/api/v1/plans/henan-2022/scorecard?lang=en").get("targets");
		assertThat(targets).hasSize(told.size());
		told.forEach((target) -> {
			NamedCsvRecord row = targets.get(target.get("code").asString());
			assertThat(row.getField("headline")).isEqualTo(target.get("headline").asString());
			assertThat(row.getField("explanation")).isEqualTo(target.get("explanation").asString());
			assertThat(row.getField("actual.value"))
				.isEqualTo(target.get("actual").isNull() ? "" : target.get("actual").get("value").asString());
		});
	}

	@Test
	void sameEditionIsTheSameArchive() {
		assertThat(bytes("zh")).isEqualTo(bytes("zh"));
	}

	private byte[] bytes(String language) {
		MvcTestResult answer = this.portal.get().uri("/everything.zip?lang=" + language).exchange();
		assertThat(answer).hasStatusOk().hasContentType("application/zip");
		return answer.getResponse().getContentAsByteArray();
	}

	private Map<String, String> files(String language) throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(language)))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

	private static List<NamedCsvRecord> rows(Map<String, String> files, String name) {
		return CsvReader.builder().ofNamedCsvRecord(files.get(name).substring(1)).stream().toList();
	}

}
