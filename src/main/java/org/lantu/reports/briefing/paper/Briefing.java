package org.lantu.reports.briefing.paper;

import java.util.List;

/**
 * A briefing in one language or two.
 *
 * @param name of its file, without an ending
 * @param parts one for each language
 * @param notes where it is all from, by their numbers from 1
 */
public record Briefing(String name, List<Part> parts, List<String> notes) {

	/**
	 * The briefing in a language.
	 *
	 * @param language its tag
	 * @param origin the last line: edition, day and address
	 */
	public record Part(String language, String title, String subtitle, List<Block> blocks, String origin) {

	}

}
