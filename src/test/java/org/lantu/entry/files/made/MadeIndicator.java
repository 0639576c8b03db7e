package org.lantu.entry.files.made;

import java.util.List;
import java.util.Random;

/**
 * An indicator as tables name it; other tests of files have others.
 *
 * @param foreign the unit of which ten thousand are the indicator's own; empty for none
 */
enum MadeIndicator {

	FISCAL("fiscal-st-expenditure", "地方财政科学技术支出", "亿元", "万元", 2),

	COVERAGE("rd-coverage-industrial", "规上工业企业研发活动覆盖率", "%", "", 1),

	GAZELLES("gazelle-enterprises", "瞪羚企业数", "家", "", 0),

	SMES("innovative-smes", "创新型中小企业数", "家", "", 0);

	private final String code;

	private final String name;

	private final String unit;

	private final String foreign;

	private final int decimals;

	MadeIndicator(String code, String name, String unit, String foreign, int decimals) {
		this.code = code;
		this.name = name;
		this.unit = unit;
		this.foreign = foreign;
		this.decimals = decimals;
	}

	String code() {
		return this.code;
	}

	int decimals() {
		return this.decimals;
	}

	int scale() {
		return (int) Math.pow(10, this.decimals);
	}

	boolean hasForeign() {
		return !this.foreign.isEmpty();
	}

	/** The name with all that tables put around one. */
	String written(Random random, boolean inForeignUnit) {
		String before = List.of("", "", "其中：", "一、", "  ").get(random.nextInt(5));
		String after = List.of("", "", "①", "*").get(random.nextInt(4));
		if (inForeignUnit) {
			return before + this.name + "（" + this.foreign + "）";
		}
		return before + this.name + (random.nextBoolean() ? "（" + this.unit + "）" : after);
	}

}
