package org.lantu.planning.drafts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.lantu.planning.drafts.rules.DraftFindings;
import org.lantu.planning.drafts.rules.DraftKnowledge;
import org.lantu.planning.drafts.rules.DraftKnowledge.OnFile;
import org.lantu.planning.drafts.rules.DraftRules;
import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftField;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of the rows of a draft, and what is wrong with them. */
class DraftContentTests {

	private static final Bilingual NAME = new Bilingual("名", "name");

	private static final OnFile ON_FILE = new OnFile(
			Map.of("410000", new Region("410000", NAME, NAME, Region.Level.PROVINCE, "000000", null, null, null, null)),
			Map.of("rd-intensity", indicator("rd-intensity", Indicator.MeasureType.RATIO), "rd-expenditure",
					indicator("rd-expenditure", Indicator.MeasureType.FLOW)),
			Map.of("seed-002", new Source("seed-002", "t", null, null, null, Source.Trust.OFFICIAL, null)), false,
			List.of(), Set.of("on-file"), DraftKnowledge.Subjects.NONE, List.of());

	private final DraftContent content = new DraftContent(List.of(
			row("plan", DraftPart.PLAN, "code", "p", "region", "410000", "kind", "FIVE_YEAR", "first_year", "2026",
					"last_year", "2030", "title_zh", "题", "title_en", "T", "source", "doc"),
			row("doc", DraftPart.DOCUMENT, "id", "doc", "title", "t", "trust", "OFFICIAL"),
			row("a", DraftPart.TARGET, "indicator", "rd-intensity", "year", "2030", "kind", "LEVEL", "comparison",
					"AT_LEAST", "value", "3", "source", "doc", "quote", "达到3%以上", "pillar", "人才"),
			row("revised", DraftPart.REVISION, "target", "rd-intensity-2030", "value", "2.9", "source", "doc", "quote",
					"调整为2.9%", "valid_from", "2028-01-01", "reason", "r", "legal_basis", "l"),
			row("b", DraftPart.TARGET, "indicator", "rd-expenditure", "year", "2030", "kind", "AVERAGE_GROWTH",
					"comparison", "AT_LEAST", "value", "7", "source", "seed-002", "quote", "年均增长7%"),
			row("pillar", DraftPart.PILLAR, "name_zh", "人才", "name_en", "Talent"),
			row("m1", DraftPart.MEASURE, "pillar", "人才", "text_zh", "一", "source", "doc"),
			row("m2", DraftPart.MEASURE, "pillar", "人才", "text_zh", "二", "source", "doc"),
			row("dep", DraftPart.DEPARTMENT, "code", "d", "region", "410000", "name_zh", "厅", "name_en", "D"),
			row("who", DraftPart.ANSWER, "measure", "2", "lead", "d", "support", "on-file", "source", "doc", "quote",
					"q"),
			row("who2", DraftPart.ANSWER, "target", "rd-intensity-2030", "lead", "d", "source", "doc", "quote", "q")));

	@Test
	void standsInTheOrderOfTheFile() {
		assertThat(this.content.rows()).extracting(DraftRow::key)
			.containsExactly("doc", "plan", "pillar", "a", "revised", "b", "m1", "m2", "dep", "who", "who2");
		assertThat(DraftRules.faults(this.content, ON_FILE)).isEmpty();
	}

	@Test
	void referencesFollowWhatTheyName() {
		assertThat(changed("doc", "id", "other").rows()).extracting((row) -> row.get("source"))
			.filteredOn((source) -> !source.isEmpty())
			.containsOnly("other", "seed-002");
		assertThat(get(changed("pillar", "name_zh", "科技"), "m1", "pillar")).isEqualTo("科技");
		DraftContent later = changed("a", "year", "2029");
		assertThat(get(later, "who2", "target")).isEqualTo("rd-intensity-2029");
		assertThat(get(later, "revised", "target")).isEqualTo("rd-intensity-2029");
		assertThat(get(changed("dep", "code", "e"), "who", "lead")).isEqualTo("e");
	}

	@Test
	void referencesFollowMeasuresThatMoveOrAreTakenAway() {
		DraftContent moved = this.content.moved("m2", true, 2);
		assertThat(moved.section(DraftPart.MEASURE)).extracting(DraftRow::key).containsExactly("m2", "m1");
		assertThat(get(moved, "who", "measure")).isEqualTo("1");
		assertThat(get(this.content.without("m1", 2), "who", "measure")).isEqualTo("1");
		assertThat(get(this.content.without("m2", 2), "who", "measure")).isEmpty();
	}

	@Test
	void noReferenceFollowsOneOfTwoThatAreCalledAlike() {
		DraftContent twice = this.content.with(row("new", DraftPart.DOCUMENT, "id", "doc", "title", "t"), 2);
		assertThat(DraftRules.faults(twice, ON_FILE).get("new")).containsKeys("id", "trust");
		Map<String, String> named = new LinkedHashMap<>(Map.of("id", "new", "title", "t"));
		assertThat(get(twice.with(DraftRow.of("new", DraftPart.DOCUMENT, named), 3), "m1", "source")).isEqualTo("doc");
	}

	@Test
	void aTargetMovesWithWhatFollowsIt() {
		assertThat(this.content.moved("b", true, 2).section(DraftPart.TARGET)).extracting(DraftRow::key)
			.containsExactly("b", "a", "revised");
		assertThat(this.content.moved("a", false, 2).section(DraftPart.TARGET)).extracting(DraftRow::key)
			.containsExactly("b", "a", "revised");
		assertThat(this.content.moved("a", true, 2)).isEqualTo(this.content);
	}

	@Test
	void onlyWhatChangedBearsTheVersion() {
		DraftContent later = changed("a", "year", "2029");
		assertThat(later.rows()).filteredOn((row) -> row.changed() == 2)
			.extracting(DraftRow::key)
			.containsExactly("a", "revised", "who2");
	}

	@Test
	void saysWhatIsWrongWithATarget() {
		assertThat(faults("a", "value", "many")).containsExactly("value=number");
		assertThat(faults("a", "value", "99")).containsExactly("value=above");
		assertThat(faults("a", "year", "2031")).contains("year=year.outside");
		assertThat(faults("a", "kind", "GROWTH")).contains("kind=kind.grows");
		assertThat(faults("a", "kind", "CUMULATIVE")).contains("kind=kind.sums");
		assertThat(faults("a", "comparison", "AT_MOST")).contains("comparison=comparison.away");
		assertThat(faults("a", "comparison", "BETWEEN")).contains("upper_value=upper.missing");
		assertThat(faults("a", "upper_value", "4")).contains("upper_value=upper.alone");
		assertThat(faults("a", "stretch_value", "2")).contains("stretch_value=stretch.below");
		assertThat(faults("a", "baseline_value", "2")).contains("baseline_year=baseline.yearless");
		assertThat(faults("a", "baseline_year", "2030")).contains("baseline_year=baseline.late");
		assertThat(faults("a", "source", "none")).contains("source=source");
		assertThat(faults("a", "pillar", "无")).contains("pillar=pillar");
	}

	@Test
	void saysWhatIsWrongWithTheRest() {
		assertThat(faults("plan", "code", "A b")).contains("code=code");
		assertThat(faults("plan", "last_year", "2020")).contains("last_year=years");
		assertThat(faults("plan", "region", "4100")).contains("region=region");
		assertThat(faults("doc", "id", "seed-002")).contains("id=id.taken");
		assertThat(faults("doc", "published_on", "2027-02-30")).contains("published_on=day");
		assertThat(faults("who", "target", "rd-intensity-2030")).contains("measure=answer.both");
		assertThat(faults("who", "lead", "x，on-file")).contains("lead=department", "support=answer.twice");
		assertThat(faults("dep", "code", "on-file")).contains("code=department.taken");
	}

	@Test
	void saysHowANumberIsWritten() {
		assertThat(faults("a", "value", "3%")).containsExactly("value=number.written");
		assertThat(faults("a", "value", "约3%")).containsExactly("value=number.bound");
		assertThat(faults("a", "value", "3%以上")).containsExactly("value=number.bound");
		assertThat(faults("a", "value", "2.8-3")).containsExactly("value=number.range");
		assertThat(faults("a", "value", "10-12")).containsExactly("value=number.range");
		assertThat(faults("a", "value", "2万亿")).containsExactly("value=number.unit");
		assertThat(faults("a", "value", "2.8%至3%")).containsExactly("value=number.range");
		assertThat(faults("b", "value", "7%")).as("in per cent whatever the unit")
			.containsExactly("value=number.written");
		assertThat(faults("b", "value", "7亿")).containsExactly("value=number");
		assertThat(faults("b", "value", "7.5")).isEmpty();
		assertThat(faults("a", "stretch_value", "约4")).containsExactly("stretch_value=number.written");
		assertThat(faults("a", "baseline_value", "1-2")).contains("baseline_value=number");
		assertThat(faults("revised", "value", "2.9%")).containsExactly("value=number.written");
	}

	@Test
	void saysWhatIsStrange() {
		assertThat(DraftRules.find(this.content, ON_FILE).remarks()).isEmpty();
		assertThat(remarks(changed("plan", "last_year", "2031"))).containsExactly("plan last_year");
		assertThat(remarks(changed("plan", "kind", "ANNUAL"))).containsExactly("plan last_year");
		assertThat(remarks(changed("plan", "kind", "PROGRAMME"))).isEmpty();
		assertThat(remarks(changed("a", "value", "2.5"))).as("not in the quote").containsExactly("a value");
		assertThat(remarks(changed("b", "value", "8"))).containsExactly("b value");
		assertThat(DraftRules.find(changed("b", "value", "8"), ON_FILE).remarksOf("b").get("value").getCodes())
			.containsExactly("draft.remark.quote.percent");
		assertThat(remarks(changed("doc", "published_on", "2028-03-01"))).containsExactly("revised valid_from");
		assertThat(remarks(changed("doc", "published_on", "2028-03-01").with(row("doc", DraftPart.DOCUMENT, "id", "doc",
				"title", "t", "trust", "OFFICIAL", "published_on", "2028-03-01", "date_precision", "YEAR"), 3)))
			.as("known to the year alone")
			.isEmpty();
	}

	@Test
	void revisionsFollowOneAnother() {
		DraftContent twice = this.content.with(row("again", DraftPart.REVISION, "target", "rd-intensity-2030", "value",
				"2.8", "source", "doc", "quote", "q", "valid_from", "2027-12-31", "reason", "r", "legal_basis", "l"),
				2);
		assertThat(DraftRules.faults(twice, ON_FILE)).containsOnlyKeys("again");
	}

	@Test
	void aMilestoneStandsBeforeTheTargetOnWhoseWayItIs() {
		DraftRow milestone = row("way", DraftPart.TARGET, "indicator", "rd-intensity", "year", "2028", "kind", "LEVEL");
		assertThat(this.content.with(milestone, 2).section(DraftPart.TARGET)).extracting(DraftRow::key)
			.containsExactly("way", "a", "revised", "b");
		DraftRow other = row("growth", DraftPart.TARGET, "indicator", "rd-intensity", "year", "2028", "kind",
				"INCREASE");
		assertThat(this.content.with(other, 2).section(DraftPart.TARGET)).extracting(DraftRow::key)
			.containsExactly("a", "revised", "b", "growth");
	}

	@Test
	void numbersAreReadAsTheyAreTyped() {
		DraftField value = DraftField.must("value", DraftField.Input.NUMBER);
		assertThat(value.read(" 12,000.50 ")).isEqualTo("12000.50");
		assertThat(value.read("２．４０")).isEqualTo("2.40");
		DraftField day = DraftField.may("published_on", DraftField.Input.DAY);
		assertThat(day.read("2016年7月28日")).isEqualTo("2016-07-28");
		assertThat(day.read("2016/7/8")).isEqualTo("2016-07-08");
		assertThat(day.read("28.7.2016")).isEqualTo("28.7.2016");
		assertThat(value.read("1); DROP")).isEqualTo("1); DROP");
		assertThat(DraftField.must("title", DraftField.Input.LINE).read("a\r\nb\u0000")).isEqualTo("a b");
	}

	private static List<String> remarks(DraftContent content) {
		DraftFindings findings = DraftRules.find(content, ON_FILE);
		assertThat(findings.faults()).isEmpty();
		return findings.remarks()
			.entrySet()
			.stream()
			.flatMap((row) -> row.getValue().keySet().stream().map((field) -> row.getKey() + " " + field))
			.toList();
	}

	private List<String> faults(String key, String field, String value) {
		return DraftRules.faults(changed(key, field, value), ON_FILE)
			.getOrDefault(key, Map.of())
			.entrySet()
			.stream()
			.map((fault) -> fault.getKey() + "="
					+ List.of(fault.getValue().getCodes()).get(0).substring("draft.fault.".length()))
			.toList();
	}

	private DraftContent changed(String key, String field, String value) {
		DraftRow row = this.content.find(key).orElseThrow();
		Map<String, String> arguments = new LinkedHashMap<>(row.call().arguments());
		arguments.put(field, value);
		return this.content.with(DraftRow.of(key, row.part(), arguments), 2);
	}

	private static String get(DraftContent content, String key, String field) {
		return content.find(key).orElseThrow().get(field);
	}

	private static DraftRow row(String key, DraftPart part, String... arguments) {
		Map<String, String> named = new LinkedHashMap<>();
		for (int i = 0; i < arguments.length; i += 2) {
			named.put(arguments[i], arguments[i + 1]);
		}
		return DraftRow.of(key, part, named);
	}

	private static Indicator indicator(String code, Indicator.MeasureType type) {
		Bilingual unit = new Bilingual("%", "%");
		return new Indicator(code, 1, NAME, unit, 2, Indicator.Direction.UP, Indicator.Aggregation.NONE, type, "t",
				new Indicator.Range(null, new BigDecimal("15")), null, null);
	}

}
