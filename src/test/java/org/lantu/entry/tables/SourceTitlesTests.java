package org.lantu.entry.tables;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lantu.reference.Source;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people call documents by.
 */
class SourceTitlesTests {

	private static final SourceTitles TITLES = new SourceTitles(
			Map.of("one", source("one", "Yearbook 2023"), "two", source("two", "Bulletin"), "three",
					source("three", "Bulletin"), "Yearbook 2023 (2)", source("Yearbook 2023 (2)", "one")));

	private static Source source(String id, String title) {
		return new Source(id, title, null, null, null, Source.Trust.OFFICIAL, null);
	}

	@Test
	void titleThatNoOtherHasIsAsGoodAsTheId() {
		assertThat(TITLES.id(" Yearbook 2023 ")).isEqualTo("one");
		assertThat(TITLES.id("two")).isEqualTo("two");
		assertThat(TITLES.title("one")).isEqualTo("Yearbook 2023");
	}

	@Test
	void titleOfTwoIsNotGuessed() {
		assertThat(TITLES.id("Bulletin")).isEqualTo("Bulletin");
		assertThat(TITLES.title("two")).isEqualTo("two");
		assertThat(TITLES.title("three")).isEqualTo("three");
	}

	@Test
	void titleThatIsTheIdOfAnotherIsNotShown() {
		assertThat(TITLES.id("one")).isEqualTo("one");
		assertThat(TITLES.title("Yearbook 2023 (2)")).isEqualTo("Yearbook 2023 (2)");
	}

	@Test
	void whatCallsNoneStaysAsItIs() {
		assertThat(TITLES.id(" a new one ")).isEqualTo(" a new one ");
		assertThat(TITLES.title("unknown")).isEqualTo("unknown");
		assertThat(TITLES.find("unknown")).isNull();
	}

}
