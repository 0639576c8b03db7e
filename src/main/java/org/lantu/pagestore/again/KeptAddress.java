package org.lantu.pagestore.again;

import java.util.Locale;

/**
 * The address of a page that was kept, and all on which the page depends.
 *
 * @param host where it was reached
 * @param contextPath where on that host the portal is
 * @param path the whole path
 */
public record KeptAddress(String host, int port, String contextPath, String path, Locale language, String theme) {

	/** The path within the portal. */
	String page() {
		return this.path.substring(this.contextPath.length());
	}

}
