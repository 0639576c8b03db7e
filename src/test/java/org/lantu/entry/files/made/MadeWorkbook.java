package org.lantu.entry.files.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.dhatim.fastexcel.Workbook;

/**
 * A workbook with planted faults, in one of the layouts that yearbooks have, and the
 * figures that are to be in the ledger after it.
 */
public final class MadeWorkbook {

	private static final Map<String, String> REGIONS = new TreeMap<>(Map.of("410000", "河南", "420000", "湖北省"));

	/** The one region that whoever sends it in may enter for. */
	private static final String MINE = "410000";

	private static final int FIRST_YEAR = 1950;

	private final Random random;

	private final List<MadeSheet> sheets = new ArrayList<>();

	private final Map<String, BigDecimal> predicted = new TreeMap<>();

	private final List<Integer> years = new ArrayList<>();

	private final List<MadeIndicator> indicators = new ArrayList<>(List.of(MadeIndicator.values()));

	/**
	 * Makes one.
	 * @param seed which
	 */
	public MadeWorkbook(long seed) {
		this.random = new Random(seed);
		int first = FIRST_YEAR + this.random.nextInt(20);
		for (int at = 0; at < 2 + this.random.nextInt(3); at++) {
			this.years.add(first + at);
		}
		Collections.shuffle(this.indicators, this.random);
		this.indicators.subList(2 + this.random.nextInt(3), this.indicators.size()).clear();
		switch (this.random.nextInt(5)) {
			case 0 -> rows();
			case 1 -> REGIONS.forEach((code, name) -> yearsAcross(code, new MadeSheet(name), 0));
			case 2 -> this.indicators.forEach(this::regionsDown);
			case 3 -> {
				MadeSheet sheet = new MadeSheet("附表");
				sheet.put(0, 0, "河南省");
				sheet.merge(0, 0, 0, this.years.size());
				yearsAcross(MINE, sheet, 1);
			}
			default -> merged();
		}
	}

	/** What the ledger has of it: region, indicator and year, with the value. */
	public Map<String, BigDecimal> predicted() {
		return this.predicted;
	}

	/** The file. */
	public byte[] bytes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(bytes, "made", null)) {
			this.sheets.forEach((sheet) -> sheet.write(book.newWorksheet(sheet.name())));
		}
		return bytes.toByteArray();
	}

	/** A figure a row, some twice and some of nothing that is known. */
	private void rows() {
		MadeSheet sheet = add(new MadeSheet("数据"));
		List<String> head = new ArrayList<>(List.of("地区", "指标", "年份", "数值"));
		Collections.shuffle(head, this.random);
		head.forEach((word) -> sheet.put(0, head.indexOf(word), word));
		int line = 1;
		for (MadeIndicator indicator : this.indicators) {
			for (String region : REGIONS.keySet()) {
				for (int year : this.years) {
					boolean unknown = this.random.nextInt(8) == 0;
					MadeValue value = MadeValue.of(this.random, indicator, false, false);
					sheet.put(line, head.indexOf("地区"), this.random.nextBoolean() ? region : REGIONS.get(region));
					sheet.put(line, head.indexOf("指标"), unknown ? "没有的指标"
							: this.random.nextBoolean() ? indicator.code() : indicator.written(this.random, false));
					sheet.put(line, head.indexOf("年份"), year(year));
					sheet.put(line, head.indexOf("数值"), value.cell());
					if (this.random.nextInt(6) == 0) {
						sheet.hide(line);
					}
					if (!unknown) {
						predict(region, indicator, year, value);
					}
					line++;
				}
			}
		}
		sheet.put(line, 0, "注：据各省报送，部分为初步数。");
	}

	private Object year(int year) {
		return switch (this.random.nextInt(4)) {
			case 0 -> year + "年";
			case 1 -> LocalDate.of(year, 12, 31);
			case 2 -> String.valueOf(year);
			default -> year;
		};
	}

	private void yearsAcross(String region, MadeSheet sheet, int top) {
		add(sheet);
		sheet.put(top, 0, "指标");
		for (int at = 0; at < this.years.size(); at++) {
			sheet.put(top, 1 + at, this.random.nextBoolean() ? this.years.get(at) + "年" : this.years.get(at));
		}
		int line = top + 1;
		for (MadeIndicator indicator : this.indicators) {
			boolean foreign = indicator.hasForeign() && this.random.nextBoolean();
			sheet.put(line, 0, indicator.written(this.random, foreign));
			for (int at = 0; at < this.years.size(); at++) {
				MadeValue value = MadeValue.of(this.random, indicator, foreign, line == top + 1);
				sheet.put(line, 1 + at, value.cell());
				predict(region, indicator, this.years.get(at), value);
			}
			line++;
		}
		sheet.put(line, 0, "注：" + this.years.get(0) + "年为快报数。");
	}

	private void regionsDown(MadeIndicator indicator) {
		MadeSheet sheet = add(new MadeSheet(indicator.written(new Random(1), false).strip()));
		sheet.put(0, 0, "地区");
		for (int at = 0; at < this.years.size(); at++) {
			sheet.put(0, 1 + at, this.years.get(at) + "年");
		}
		int line = 1;
		for (String region : REGIONS.keySet()) {
			sheet.put(line, 0, REGIONS.get(region));
			for (int at = 0; at < this.years.size(); at++) {
				MadeValue value = MadeValue.of(this.random, indicator, false, line == 1);
				sheet.put(line, 1 + at, value.cell());
				predict(region, indicator, this.years.get(at), value);
			}
			line++;
		}
	}

	/** Regions over indicators, the years down. */
	private void merged() {
		MadeSheet sheet = add(new MadeSheet("附表2"));
		sheet.put(0, 0, "年份");
		sheet.merge(0, 0, 1, 0);
		int left = 1;
		for (String region : REGIONS.keySet()) {
			sheet.put(0, left, REGIONS.get(region));
			sheet.merge(0, left, 0, left + this.indicators.size() - 1);
			for (MadeIndicator indicator : this.indicators) {
				boolean foreign = indicator.hasForeign() && this.random.nextBoolean();
				sheet.put(1, left, indicator.written(this.random, foreign));
				for (int at = 0; at < this.years.size(); at++) {
					MadeValue value = MadeValue.of(this.random, indicator, foreign, at == 0);
					sheet.put(2 + at, left, value.cell());
					predict(region, indicator, this.years.get(at), value);
				}
				left++;
			}
		}
		for (int at = 0; at < this.years.size(); at++) {
			sheet.put(2 + at, 0, this.years.get(at));
		}
	}

	private MadeSheet add(MadeSheet sheet) {
		this.sheets.add(sheet);
		return sheet;
	}

	private void predict(String region, MadeIndicator indicator, int year, MadeValue value) {
		if (region.equals(MINE) && value.read() != null) {
			this.predicted.put(region + " " + indicator.code() + " " + year, value.read().stripTrailingZeros());
		}
	}

}
