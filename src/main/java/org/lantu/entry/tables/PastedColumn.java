package org.lantu.entry.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a column of a block is.
 */
public enum PastedColumn {

	/** The names of the lines. */
	NAME("指标", "指标名称", "项目", "名称", "indicator", "name"),

	/** The units of the lines. */
	UNIT("单位", "计量单位", "unit"),

	VALUE("数值", "数据", "本年", "实际", "实际值", "完成", "完成值", "value", "actual", "figure"),

	STATUS("数据状态", "状态", "status"),

	BOUND("界", "界限", "bound"),

	SOURCE("来源", "数据来源", "资料来源", "source"),

	KNOWN("公布日期", "发布日期", "published", "published on"),

	QUOTE("原文", "quote"),

	REASON("理由", "原因", "reason"),

	NOTE("备注", "说明", "note", "notes"),

	/** Of another year or indicator than the sheet is of. */
	ELSEWHERE,

	/** Not understood. */
	UNKNOWN,

	/** Numbers of lines, or nothing. */
	NOTHING;

	/** The columns in which a grid can be written, in its order. */
	public static final List<PastedColumn> OF_GRID = List.of(VALUE, STATUS, BOUND, SOURCE, KNOWN, QUOTE, REASON, NOTE);

	private final List<String> heads;

	PastedColumn(String... heads) {
		this.heads = List.of(heads);
	}

	/** The column that a word at its head names. */
	public static Optional<PastedColumn> headed(String cell) {
		String word = RowName.of(cell).bare().replace(" ", "");
		return Stream.of(values())
			.filter((column) -> column.heads.stream().anyMatch((head) -> head.replace(" ", "").equals(word)))
			.findFirst();
	}

	/** The column with this name in the form. */
	public static @Nullable PastedColumn ofField(String field) {
		return OF_GRID.stream().filter((column) -> column.field().equals(field)).findFirst().orElse(null);
	}

	/** Its name in the form. */
	public String field() {
		return name().toLowerCase(Locale.ROOT);
	}

}
