package org.lantu.plan.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A plan file that is made up: about half of them can be taken.
 */
final class GeneratedFile {

	private static final List<String> INDICATORS = List.of("rd-intensity", "rd-expenditure", "tech-smes", "gdp",
			"high-tech-enterprises", "tech-contract-turnover", "valid-invention-patents", "rd-expenditure", "gdp",
			"tech-smes", "high-tech-enterprises", "rd-intensty");

	private static final List<String> COMPARISONS = List.of("AT_LEAST", "AT_LEAST", "MORE_THAN", "AT_LEAST",
			"MORE_THAN", "AT_LEAST", "AT_LEAST", "MORE_THAN", "AT_MOST", "BETWEEN");

	private static final List<String> KINDS = List.of("LEVEL", "LEVEL", "LEVEL", "LEVEL", "LEVEL", "LEVEL", "INCREASE",
			"LEVEL", "CUMULATIVE");

	private static final List<String> ENDS = List.of("", "", "", "", "", "", "", "", "", "", "", "",
			"SELECT revise_target(plan => 'henan-2025', target => 'rd-intensity-2025', value => 2.3, valid_from => '2025-06-01', reason => 'r', legal_basis => 'l', source => 'seed-002', quote => 'q');\n",
			"SELECT revise_target(plan => 'henan-2025', target => 'rd-intensity-2025', value => 2.3, valid_from => '2025-06-01', reason => '', legal_basis => 'l', source => 'seed-002', quote => 'q');\n",
			"SELECT correct_source(id => 'seed-002', reason_zh => '错', reason_en => 'wrong', to_title => 'Title %d');\n",
			"SELECT seed_source(id => 'hn-%d', title => 't', trust => 'OFFICIAL', published_on => '2026-02-30');\n",
			"SELECT 1/0;\n", "DELETE FROM target;\n", "SELECT seed_pillar(plan => 'p', name_zh => “人才”);\n");

	private GeneratedFile() {
	}

	static String make(int number, Random random) {
		List<String> calls = new ArrayList<>();
		String code = (random.nextInt(16) == 0) ? "henan-2025" : "generated-" + number;
		int first = 2027 + random.nextInt(3);
		calls.add("""
				SELECT seed_plan(code => '%s', region => '%s', kind => 'PROGRAMME', first_year => %d, last_year => %d,
				    title_zh => '计划', title_en => 'Plan', source => 'seed-002');
				""".formatted(code, (random.nextInt(12) == 0) ? "419999" : "410000", first, first + random.nextInt(3)));
		for (int target = random.nextInt(3); target >= 0; target--) {
			calls.add("""
					SELECT seed_target(plan => '%s', indicator => '%s', year => %d, kind => '%s', comparison => '%s',
					    value => %s, source => 'seed-002', quote => '%s');
					""".formatted(code, any(INDICATORS, random), first + random.nextInt(10) / 9, any(KINDS, random),
					any(COMPARISONS, random), (random.nextInt(20) == 0) ? "NULL" : "2." + random.nextInt(90),
					(random.nextInt(25) == 0) ? "" : "words"));
		}
		calls.add(any(ENDS, random).formatted(number));
		return String.join("\n", calls);
	}

	private static String any(List<String> choice, Random random) {
		return choice.get(random.nextInt(choice.size()));
	}

}
