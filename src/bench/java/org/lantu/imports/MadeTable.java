package org.lantu.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table of made-up figures, one a row, as a file of each kind.
 *
 * @param keys region, indicator and year of each
 * @param calm whether the series grow slowly, so that few figures are questioned; else
 * each leaps, and is questioned twice
 */
record MadeTable(List<String[]> keys, boolean calm) {

	private static final List<String> HEAD = List.of("地区代码", "指标代码", "年份", "数值", "来源", "公布日期", "原文", "理由");

	private static final List<String> REST = List.of("hn-st-conf-2026", "2026-03-05", "见附表", "已与来源核对");

	/** A whole number between 10 and 14 where it is calm, one more every 20 years. */
	private String value(int row) {
		return this.calm ? String.valueOf(10 + (Integer.parseInt(this.keys.get(row)[2]) - 1940) / 20 % 5)
				: (10 + row % 7) + ".0" + (1 + row % 9);
	}

	private List<String> rest(int row) {
		return this.calm ? List.of("hn-st-conf-2026", "2026-03-05", "见附表：" + value(row), "") : REST;
	}

	byte[] csv() {
		StringBuilder text = new StringBuilder(String.join(",", HEAD)).append('\n');
		for (int row = 0; row < this.keys.size(); row++) {
			text.append(String.join(",", this.keys.get(row)))
				.append(',')
				.append(value(row))
				.append(',')
				.append(String.join(",", rest(row)))
				.append('\n');
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	byte[] workbook() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(bytes, "made", null)) {
			Worksheet sheet = book.newWorksheet("a");
			for (int column = 0; column < HEAD.size(); column++) {
				sheet.value(0, column, HEAD.get(column));
			}
			for (int row = 0; row < this.keys.size(); row++) {
				String[] key = this.keys.get(row);
				sheet.value(row + 1, 0, key[0]);
				sheet.value(row + 1, 1, key[1]);
				sheet.value(row + 1, 2, Integer.parseInt(key[2]));
				sheet.value(row + 1, 3, new BigDecimal(value(row)));
				List<String> rest = rest(row);
				for (int column = 0; column < rest.size(); column++) {
					sheet.value(row + 1, 4 + column, rest.get(column));
				}
			}
		}
		return bytes.toByteArray();
	}

}
