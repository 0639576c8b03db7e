package org.lantu.platform.visitor;

import java.util.List;

/**
 * Who is logged in, as the page's frame shows it.
 *
 * @param name the person's name
 * @param login the account's name
 * @param workplaces where the person works, besides reading
 */
public record Visitor(String name, String login, List<Workplace> workplaces) {

	public Visitor {
		workplaces = List.copyOf(workplaces);
	}

}
