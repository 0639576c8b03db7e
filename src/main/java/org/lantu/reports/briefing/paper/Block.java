package org.lantu.reports.briefing.paper;

/**
 * A piece of a briefing.
 */
public sealed interface Block permits Heading, Paragraph, Table, Picture {

	/** Which writer it asks for. */
	String kind();

}
