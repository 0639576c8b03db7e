package org.lantu.platform;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what is offered to a visitor who mistyped.
 */
class SuggestionsTests {

	private static final Map<String, String> PLANS = Map.of("henan-2022", "河南2022年科技工作会议目标", "henan-14fyp", "河南“十四五”规划",
			"china-14fyp", "国家“十四五”规划", "shaanxi-2023", "陕西2023年目标");

	@Test
	void nearestCodeComesFirst() {
		assertThat(near("henan-2023")).startsWith("henan-2022");
		assertThat(near("HENAN2022")).startsWith("henan-2022");
		assertThat(near("14fyp")).containsExactlyInAnyOrder("henan-14fyp", "china-14fyp");
	}

	@Test
	void nameIsAsGoodAsCode() {
		assertThat(near("陕西")).containsExactly("shaanxi-2023");
	}

	@Test
	void nothingIsOfferedWhenNothingIsNear() {
		assertThat(near("zzzzzzzzzzzzzzzzzzzz")).isEmpty();
		assertThat(near(" ")).isEmpty();
		assertThat(near("x".repeat(100_000))).isEmpty();
	}

	@Test
	void noMoreIsOfferedThanAskedFor() {
		assertThat(Suggestions.nearest("2022", List.of("2021", "2022", "2023", "2024"), List::of, 2))
			.containsExactly("2022", "2021");
	}

	private static List<String> near(String given) {
		return Suggestions.nearest(given, PLANS.keySet(), (code) -> List.of(code, PLANS.get(code)), 5);
	}

}
