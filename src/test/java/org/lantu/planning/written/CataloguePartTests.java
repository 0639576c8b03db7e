package org.lantu.planning.written;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantu.platform.web.Bundles;

import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** All of which a difference may be told has its words; the first is its name. */
class CataloguePartTests {

	private final MessageSource messages = Bundles.messageSource();

	@ParameterizedTest
	@EnumSource
	void hasWordsForEachOfItsArguments(CataloguePart part) {
		String columns = part.query().replaceAll("(?s)^select (.*?)\\s+from .*", "$1");
		for (Locale locale : new Locale[] { Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH }) {
			WrittenPart written = WrittenPart.of(part, "x");
			assertThat(this.messages.getMessage("written." + written.kind(), new Object[] { "x" }, locale))
				.contains("x");
			assertThat(Stream.of(columns.split(",\\s*")).skip(1))
				.allSatisfy((name) -> assertThat(this.messages.getMessage("written.argument." + name, null, locale))
					.isNotBlank());
		}
	}

}
