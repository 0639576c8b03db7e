package org.lantu.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.lantu.platform.migration.DataFile;
import org.lantu.platform.migration.DataRow;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures that the API tells are those of the data files, row by row.
 */
@ApiTest
class ApiFiguresIntegrationTests {

	private static final List<String> FIELDS = List.of("region", "indicator", "year", "value", "unit", "obsStatus",
			"bound", "knownOn", "revised", "source", "quote", "note", "datePrecision", "basis", "derived");

	/** What the files of the seeds do not say, or say otherwise. */
	private static final List<String> OWN = List.of("unit", "datePrecision", "basis", "derived");

	@Autowired
	private ApiClient client;

	private final Map<String, List<DataRow>> vintages = vintages();

	@Test
	void everyFigureIsTheLatestVintageOfTheFile() {
		List<String> told = new ArrayList<>();
		this.client.json("/api/v1/figures?size=10000").forEach((row) -> told.add(row(row)));
		List<String> expected = this.vintages.values().stream().map((all) -> row(all.get(all.size() - 1))).toList();
		assertThat(told).hasSize(2852).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void everyFigureOfAnEarlierDayIsTheLatestVintageKnownThen() {
		List<String> told = new ArrayList<>();
		this.client.json("/api/v1/figures?size=10000&asOf=2022-06-30").forEach((row) -> told.add(row(row)));
		List<String> expected = this.vintages.values()
			.stream()
			.flatMap((all) -> all.stream()
				.filter((row) -> row.required("known_on").compareTo("2022-06-30") <= 0)
				.reduce((earlier, later) -> later)
				.stream())
			.map(ApiFiguresIntegrationTests::row)
			.toList();
		assertThat(told).hasSizeBetween(100, 2500).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void everyVintageIsTold() {
		this.vintages.entrySet().stream().filter((entry) -> entry.getValue().size() > 2).limit(20).forEach((entry) -> {
			List<String> told = new ArrayList<>();
			this.client.json("/api/v1/figures/" + entry.getKey() + "/revisions").forEach((row) -> told.add(row(row)));
			assertThat(told)
				.containsExactlyElementsOf(entry.getValue().stream().map(ApiFiguresIntegrationTests::row).toList());
		});
	}

	@Test
	void vintagesOfALaterDayAreNotTold() {
		assertThat(this.client.json("/api/v1/figures/410000/rd-intensity/2022/revisions?asOf=2024-01-01").size())
			.isEqualTo(1);
		assertThat(this.client.body("/api/v1/figures/410000/rd-intensity/1950/revisions")).isEqualTo("[]");
	}

	@Test
	void filtersRepeatAndCombine() {
		JsonNode rows = this.client.json("/api/v1/figures?region=410000&region=420000&indicator=rd-intensity"
				+ "&indicator=rd-expenditure&from=2020&to=2021");
		assertThat(rows.size()).isEqualTo(8);
		assertThat(rows.get(0).propertyNames()).containsExactlyElementsOf(FIELDS);
		rows.forEach((row) -> assertThat(row.get("year").asInt()).isBetween(2020, 2021));
	}

	@Test
	void publishedZerosAreKept() {
		assertThat(this.client.body("/api/v1/figures?size=10000"))
			.containsPattern("\"indicator\":\"rd-intensity\",\"year\":[0-9]+,\"value\":[0-9]+\\.[0-9]0,")
			.doesNotContain("E+", "E-");
	}

	@Test
	void unitIsInTheLanguageAskedFor() {
		String address = "/api/v1/figures?region=410000&indicator=rd-expenditure&from=2022&to=2022&lang=";
		assertThat(this.client.body(address + "en")).contains("\"unit\":\"CNY 100 million\"");
		assertThat(this.client.body(address + "zh")).contains("\"unit\":\"亿元\"");
	}

	@Test
	void figureSaysOnWhatItRests() {
		JsonNode vintages = this.client.json("/api/v1/figures/410000/rd-intensity/2022/revisions?asOf=2025-12-31");
		assertThat(vintages).extracting((row) -> text(row.get("basis"))).doesNotContain("").hasSize(2);
		assertThat(vintages).extracting((row) -> text(row.get("derived"))).containsExactly("", "2.05 − 0.09");
		assertThat(vintages).extracting((row) -> text(row.get("datePrecision"))).containsOnly("DAY");
		JsonNode later = this.client.json("/api/v1/figures/410000/rd-intensity/2024/revisions");
		assertThat(later.get(0).get("basis")).isNotEqualTo(vintages.get(1).get("basis"));
		JsonNode ranking = this.client.json("/api/v1/rankings/rd-intensity?year=2023").get("ranking");
		assertThat(ranking).extracting((row) -> text(row.get("basis"))).doesNotContain("");
		assertThat(ranking).extracting((row) -> text(row.get("basis")))
			.satisfies((bases) -> assertThat(bases.stream().distinct()).hasSize(2));
	}

	@Test
	void csvIsWholeAndSaysTheSameAsJson() throws Exception {
		MvcTestResult answer = this.client.get("/api/v1/figures?lang=en", "Accept", "text/csv");
		assertThat(answer).hasStatusOk()
			.headers()
			.hasValue("Content-Type", "text/csv;charset=UTF-8")
			.hasValue("Content-Disposition", "attachment; filename=\"lantu-figures.csv\"")
			.doesNotContainHeader("Link");
		JsonNode rows = this.client.json("/api/v1/figures?lang=en&size=10000");
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(ApiClient.text(answer))) {
			List<NamedCsvRecord> records = csv.stream().toList();
			assertThat(records).hasSize(rows.size());
			for (int i = 0; i < records.size(); i++) {
				assertThat(records.get(i).getHeader()).isEqualTo(FIELDS);
				for (String field : FIELDS) {
					assertThat(records.get(i).getField(field)).isEqualTo(text(rows.get(i).get(field)));
				}
			}
		}
	}

	@Test
	void emptyCsvHasItsHeaderRow() {
		MvcTestResult answer = this.client.get("/api/v1/figures?from=1950&to=1950", "Accept", "text/csv");
		assertThat(ApiClient.text(answer)).isEqualTo(String.join(",", FIELDS) + "\r\n");
	}

	@Test
	void longListsArePagedWithLinksThatKeepTheParameters() {
		String next = "/api/v1/figures?asOf=2026-01-01&lang=en";
		List<String> told = new ArrayList<>();
		int pages = 0;
		while (next != null) {
			MvcTestResult answer = this.client.get(next);
			assertThat(answer).hasStatusOk();
			ApiClient.JSON.readTree(ApiClient.text(answer)).forEach((row) -> told.add(row(row)));
			String links = String.valueOf(answer.getResponse().getHeader("Link"));
			assertThat(links).contains("rel=\"first\"", "rel=\"last\"", "asOf=2026-01-01", "lang=en");
			assertThat(links.contains("rel=\"prev\"")).isEqualTo(pages > 0);
			next = links.contains("rel=\"next\"") ? links.replaceFirst(".*<([^>]+)>; rel=\"next\".*", "$1") : null;
			pages++;
		}
		assertThat(pages).isEqualTo(3);
		assertThat(told).doesNotHaveDuplicates().hasSizeGreaterThan(2500);
	}

	@Test
	void pageAfterTheLastIsEmptyAndShortListsHaveNoLinks() {
		assertThat(this.client.body("/api/v1/figures?page=99")).isEqualTo("[]");
		assertThat(this.client.get("/api/v1/regions").getResponse().getHeader("Link")).isNull();
		assertThat(this.client.json("/api/v1/sources?page=1&size=100").size()).isEqualTo(96);
	}

	/** What was published, with what was copied wrongly put right. */
	private static Map<String, List<DataRow>> vintages() {
		List<DataRow> corrections = DataFile.read("org/lantu/data/delivery/corrected-figures.csv").rows();
		List<String> wrong = corrections.stream().map((row) -> vintage(row, "was_")).toList();
		Map<String, List<DataRow>> vintages = new HashMap<>();
		Stream
			.of(DataFile.read("org/lantu/data/figures.csv").rows(), DataFile.read("db/data/figures-2026-11.csv").rows())
			.flatMap(List::stream)
			.filter((row) -> !wrong.contains(vintage(row, "")))
			.forEach((row) -> vintages.computeIfAbsent(figure(row, ""), (any) -> new ArrayList<>()).add(row));
		corrections.stream()
			.filter((row) -> row.text("value") != null)
			.forEach((row) -> vintages.computeIfAbsent(figure(row, ""), (any) -> new ArrayList<>()).add(row));
		vintages.values().forEach((rows) -> rows.sort(Comparator.comparing((row) -> row.required("known_on"))));
		return vintages;
	}

	private static String figure(DataRow row, String prefix) {
		return row.required(prefix + "region") + "/" + row.required(prefix + "indicator") + "/"
				+ row.required(prefix + "year");
	}

	private static String vintage(DataRow row, String prefix) {
		return figure(row, prefix) + "/" + row.required(prefix + "known_on") + "/" + row.required(prefix + "source");
	}

	private static String row(DataRow row) {
		return String.join("|", row.required("region"), row.required("indicator"), row.required("year"),
				row.required("value"), row.required("obs_status"), row.required("bound"), row.required("known_on"),
				String.valueOf(row.flag("revised")), row.required("source"), row.required("quote"),
				(row.text("note") != null) ? row.text("note") : "");
	}

	private static String row(JsonNode row) {
		return FIELDS.stream()
			.filter((field) -> !OWN.contains(field))
			.map((field) -> text(row.get(field)))
			.collect(Collectors.joining("|"));
	}

	private static String text(JsonNode value) {
		if (value.isNull()) {
			return "";
		}
		return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asString();
	}

}
