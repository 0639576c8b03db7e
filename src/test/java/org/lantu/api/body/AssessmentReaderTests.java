package org.lantu.api.body;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.platform.BadContentException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A value of another shape than its field is one fault among others, whatever it is.
 */
class AssessmentReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = { "`target`: ``|/target body.object",
			"`target`: ` `|/target body.object", "`target`: `x`|/target body.object", "`target`: 3|/target body.object",
			"`target`: 2.5|/target body.object", "`target`: NaN|/target body.object",
			"`target`: true|/target body.object", "`target`: []|/target body.object",
			"`target`: [[1]]|/target body.object", "`baseline`: ``|/target body.missing,/baseline body.object" })
	void valueOfAnotherShapeIsNamed(String field, String expected) {
		check("{" + field + ", `figures`: []}", expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = { "``|/figures body.list", "`x`|/figures body.list",
			"3|/figures body.list", "true|/figures body.list", "[``]|/figures/0 body.object",
			"[[]]|/figures/0 body.object", "[null, 2.5]|/figures/0 body.object,/figures/1 body.object",
			"[{`year`: [1], `value`: {}, `bound`: ``, `decimals`: 41}]|/figures/0/year body.whole,/figures/0/value body.number,/figures/0/bound body.word,/figures/0/decimals body.whole" })
	void figuresOfAnotherShapeAreNamed(String figures, String expected) {
		check("{`method`: `open-sdg`, `figures`: " + figures + "}", expected);
	}

	/** Its place is not that of the body, nor of another field. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = { "``: 1|/ body.unknown,/target body.missing",
			"`/`: 1|/~1 body.unknown,/target body.missing", "`~`: 1|/~0 body.unknown,/target body.missing" })
	void fieldWithoutANameIsNamed(String field, String expected) {
		check("{" + field + ", `figures`: []}", expected);
	}

	private static void check(String body, String expected) {
		try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
			AssessmentReader reader = new AssessmentReader(factory.getValidator());
			byte[] content = body.replace('`', '"').getBytes(StandardCharsets.UTF_8);
			BadContentException refused = catchThrowableOfType(BadContentException.class,
					() -> reader.read(new ByteArrayInputStream(content)));
			assertThat(refused.faults().stream().map((fault) -> fault.pointer() + " " + fault.message()))
				.containsExactly(expected.split(","));
		}
	}

}
