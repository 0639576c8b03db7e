package org.lantu.entry.files.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.lantu.actuals.imports.StagedColumn;
import org.lantu.entry.tables.PastedColumn;
import org.lantu.entry.tables.RowName;

/**
 * What a column of a sheet is.
 */
public enum ColumnRole {

	REGION("地区", "地区名称", "地区代码", "区域", "省份", "省市", "城市", "行政区划", "region", "regions", "region code", "region name",
			"province", "area"),

	INDICATOR("指标代码", "indicator code", "indicator name", "series"),

	YEAR("年", "年份", "年度", "时间", "year", "period"),

	VALUE, UNIT,

	STATUS("obs_status", "obsStatus"),

	BOUND("界限"), SOURCE,

	KNOWN("公布", "发布", "known_on", "knownOn", "known on", "public since"),

	QUOTE("words of the source"),

	REASON, NOTE,

	/** Whether the publisher calls the value a revision. */
	REVISED("修订", "是否修订", "revised"),

	/**
	 * Nothing that is taken over: numbers of lines, what people said is to be left out,
	 * what files of this portal tell beside a figure and follows from the rest.
	 */
	NOTHING("datePrecision", "basis", "derived"),

	/** Not understood. */
	UNKNOWN;

	/** What people may say of a column. */
	public static final List<ColumnRole> CHOOSABLE = List.of(NOTHING, VALUE, REGION, INDICATOR, YEAR, UNIT, STATUS,
			BOUND, SOURCE, KNOWN, QUOTE, REASON, NOTE, REVISED);

	private static final Map<PastedColumn, ColumnRole> OF_GRID = Map.of(PastedColumn.NAME, INDICATOR, PastedColumn.UNIT,
			UNIT, PastedColumn.VALUE, VALUE, PastedColumn.STATUS, STATUS, PastedColumn.BOUND, BOUND,
			PastedColumn.SOURCE, SOURCE, PastedColumn.KNOWN, KNOWN, PastedColumn.QUOTE, QUOTE, PastedColumn.REASON,
			REASON, PastedColumn.NOTE, NOTE);

	private final List<String> heads;

	ColumnRole(String... heads) {
		this.heads = List.of(heads);
	}

	/** What the word at the head of a column says that it is. */
	static Optional<ColumnRole> headed(String cell) {
		String word = RowName.of(cell).bare();
		return Stream.of(values())
			.filter((role) -> role.heads.stream()
				.anyMatch((head) -> head.replace(" ", "").toLowerCase(Locale.ROOT).equals(word)))
			.findFirst()
			.or(() -> PastedColumn.headed(cell).map(OF_GRID::get));
	}

	/** What a column was taken for that was kept. */
	static ColumnRole of(StagedColumn column) {
		return valueOf(column.role());
	}

	/** Whether a column of this kind tells of which figures its line is. */
	boolean places() {
		return this == REGION || this == INDICATOR || this == YEAR;
	}

}
