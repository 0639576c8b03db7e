package org.lantu.actuals.imports;

/**
 * A column of a sheet, and what it is taken for.
 *
 * @param head what stands above it
 * @param role what kind of column it is
 * @param region the region of its figures; empty where the column names none
 * @param indicator their indicator; empty where the column names none
 * @param year their year; 0 where the column names none
 * @param unit their unit; empty where the column names none
 */
public record StagedColumn(String head, String role, String region, String indicator, int year, String unit) {

	/** The role of a column that nobody has explained yet. */
	public static final String UNKNOWN = "UNKNOWN";

	/** Whether somebody has to say what it is. */
	public boolean asks() {
		return this.role.equals(UNKNOWN);
	}

}
