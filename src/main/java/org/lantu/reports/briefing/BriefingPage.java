package org.lantu.reports.briefing;

import java.util.List;

import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.parts.Link;
import org.lantu.reports.briefing.paper.Briefing;

/**
 * A briefing as a page for print.
 *
 * @param back what it is of
 */
record BriefingPage(String title, Link back, Briefing briefing, Form form) {

	/**
	 * What can be chosen.
	 *
	 * @param since what was given
	 * @param view this page
	 * @param word the same as a file of Word
	 */
	record Form(String since, List<Choice> chapters, List<Choice> languages, Address view, Address word) {

	}

}
