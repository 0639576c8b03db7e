package org.lantu.platform.visitor;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the readers of an answer, noted at its request: whether everybody who
 * may read what is published reads the same, and where in a page its reader is named.
 */
public final class Readership {

	private static final String PUBLISHED = Readership.class.getName() + ".published";

	private static final String PERSONAL = Readership.class.getName() + ".personal";

	private static final String SOMEBODY = Readership.class.getName() + ".somebody";

	private static final String MOMENTARY = Readership.class.getName() + ".momentary";

	private static final String EDGE = Readership.class.getName() + ".edge";

	private Readership() {
	}

	/** Those who guard the addresses say: this is open to whoever may read at all. */
	public static void published(ServletRequest request) {
		request.setAttribute(PUBLISHED, true);
	}

	public static boolean isPublished(ServletRequest request) {
		return request.getAttribute(PUBLISHED) != null;
	}

	/** Whoever asks for the reader says: somebody logged in is shown something else. */
	public static void personal(ServletRequest request) {
		request.setAttribute(PERSONAL, true);
	}

	/** Whoever was handed the reader says: this is for somebody, whatever it shows. */
	public static void forSomebody(ServletRequest request) {
		request.setAttribute(SOMEBODY, true);
	}

	public static boolean isForSomebody(ServletRequest request) {
		return request.getAttribute(SOMEBODY) != null;
	}

	/**
	 * Whoever shows what people write at any time, and of which no edition is made, says:
	 * this is good for a moment, a second at most.
	 */
	public static void momentary(ServletRequest request) {
		request.setAttribute(MOMENTARY, true);
	}

	public static boolean isMomentary(ServletRequest request) {
		return request.getAttribute(MOMENTARY) != null;
	}

	public static boolean isPersonal(ServletRequest request) {
		return request.getAttribute(PERSONAL) != null;
	}

	/**
	 * Has the page say where it names its reader: what it says there to nobody in
	 * particular, between two edges, and what it says to this reader, up to a third.
	 * @param request the request for the page
	 * @param edge a text that no page holds; none for a page that is for this reader only
	 */
	public static void edge(ServletRequest request, @Nullable String edge) {
		request.setAttribute(EDGE, edge);
	}

	/** The text that the page puts around what it says of its reader, if any. */
	public static @Nullable String edge(ServletRequest request) {
		return (String) request.getAttribute(EDGE);
	}

}
