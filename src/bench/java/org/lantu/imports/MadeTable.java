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
 */
record MadeTable(List<String[]> keys) {

	private static final List<String> HEAD = List.of("地区代码", "指标代码", "年份", "数值", "来源", "公布日期", "原文", "理由");

	private static final List<String> REST = List.of("hn-st-conf-2026", "2026-03-05", "见附表", "已与来源核对");

	private static String value(int row) {
		return (10 + row % 7) + ".0" + (1 + row % 9);
	}

	byte[] csv() {
		StringBuilder text = new StringBuilder(String.join(",", HEAD)).append('\n');
		for (int row = 0; row < this.keys.size(); row++) {
			text.append(String.join(",", this.keys.get(row)))
				.append(',')
				.append(value(row))
				.append(',')
				.append(String.join(",", REST))
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
				for (int column = 0; column < REST.size(); column++) {
					sheet.value(row + 1, 4 + column, REST.get(column));
				}
			}
		}
		return bytes.toByteArray();
	}

}
