package org.lantu.admin;

import java.util.List;

/**
 * The page of plan files.
 *
 * @param folder where they are put
 * @param missing whether there is no such folder
 * @param done whether files were just taken
 * @param refused why files were left out, a sentence each
 * @param taken the files that were taken, the latest first
 */
record PlanFilesPage(String folder, boolean missing, boolean done, List<String> refused, List<Row> taken) {

	/**
	 * A file that was taken.
	 */
	record Row(String name, String at) {

	}

}
