package org.lantu.accounts.secondfactor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The test values of RFC 6238, appendix B, of whose eight digits apps show the last six,
 * and of RFC 4648.
 */
class TotpTests {

	private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

	@ParameterizedTest
	@CsvSource({ "59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037",
			"20000000000,353130" })
	void codesAreThoseOfTheStandard(long second, String code) {
		assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource({ "0,true", "-30,true", "30,true", "-61,false", "61,false" })
	void codeOfTheStepBesideCountsAndNoOther(long later, boolean counts) {
		Instant now = Instant.ofEpochSecond(1111111110);
		String code = Totp.code(SECRET, Totp.step(now));
		assertThat(Totp.stepOf(code, SECRET, now.plusSeconds(later)).isPresent()).isEqualTo(counts);
	}

	@ParameterizedTest
	@CsvSource({ "'',''", "f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI",
			"12345678901234567890,GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ" })
	void secretIsTypedInBase32(String secret, String typed) {
		assertThat(Totp.base32(secret.getBytes(StandardCharsets.US_ASCII))).isEqualTo(typed);
	}

	@Test
	void noCodeIsNone() {
		assertThat(Totp.stepOf("", SECRET, Instant.EPOCH)).isEmpty();
		assertThat(Totp.stepOf("12345", SECRET, Instant.EPOCH)).isEmpty();
	}

}
