package org.lantu.platform.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of CSV for programs and for spreadsheets.
 */
class CsvTests {

	@Test
	void fileTellsSpreadsheetsItsEncodingAndHoldsNoFormula() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Csv csv = Csv.forPeople(bytes);
		TableSheet.of(List.of("a", "b"),
				List.of(Arrays.asList("=1+1", "+86"), Arrays.asList("-x", "@x"), Arrays.asList("\tx", null),
						Arrays.asList("＝1+1", "＋86"), Arrays.asList("－x", "＠x"), Arrays.asList("\rx", "\nx"),
						Arrays.asList(new BigDecimal("-1E+3"), -4), Arrays.asList("河南,\"2022\"", "−1")))
			.write(csv);
		csv.flush();
		assertThat(bytes.toString(StandardCharsets.UTF_8))
			.isEqualTo("\uFEFFa,b\r\n'=1+1,'+86\r\n'-x,'@x\r\n'\tx,\r\n'＝1+1,'＋86\r\n'－x,'＠x\r\n\"'\rx\",\"'\nx\"\r\n"
					+ "-1000,-4\r\n\"河南,\"\"2022\"\"\",−1\r\n");
	}

	@Test
	void verbatimChangesNothing() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Csv csv = Csv.verbatim(bytes);
		csv.row(Arrays.asList("=1+1", new BigDecimal("2.40"), null));
		csv.flush();
		assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("=1+1,2.40,\r\n");
	}

}
