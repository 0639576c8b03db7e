package org.lantu.pagestore;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.past.PastEdition;
import org.lantu.platform.requests.RequestRoute;

import org.springframework.http.HttpHeaders;

/**
 * Sends what is kept.
 */
final class Answers {

	static final String EDITION = "Lantu-Edition";

	/**
	 * An address that names an edition shows the same facts for ever; names and words of
	 * the portal may change, so that nobody keeps it for ever.
	 */
	private static final String FOR_ALL = "public, max-age=3600";

	private Answers() {
	}

	/**
	 * Sends an answer that is kept.
	 * @param page the answer
	 * @param own what pages say of its reader; nothing for strangers
	 * @param edition the newest edition, which it shows unless it says otherwise
	 * @param visit who asks for it
	 */
	static void send(StoredPage page, @Nullable OwnParts own, String edition, Visit visit) throws IOException {
		HttpServletRequest request = visit.request();
		HttpServletResponse response = visit.response();
		boolean compressed = page.gzip() != null && acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		String tag = page.entityTag(compressed, own);
		sendHeaders(page, edition, request, response);
		if (visit.reader().stranger() && page.sameForAll() && PastEdition.isNamed(request)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_ALL);
		}
		response.setHeader(HttpHeaders.ETAG, tag);
		if (page.gzip() != null) {
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		}
		if (EntityTag.matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentType(page.type());
		if (compressed) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		byte[] body = page.body(compressed, own);
		response.setContentLength(body.length);
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(body);
		}
	}

	/** What its maker says of an answer, and which page it is. */
	static void sendHeaders(StoredPage page, String edition, HttpServletRequest request, HttpServletResponse response) {
		RequestRoute.note(request, page.route());
		response.setHeader(EDITION, edition);
		for (StoredPage.Header header : page.headers()) {
			response.setHeader(header.name(), header.values().get(0));
			header.values().stream().skip(1).forEach((value) -> response.addHeader(header.name(), value));
		}
	}

	static boolean acceptsGzip(@Nullable String accepted) {
		if (accepted == null) {
			return false;
		}
		for (String each : accepted.split(",")) {
			String[] coding = each.strip().split(";", 2);
			if (coding[0].strip().equalsIgnoreCase("gzip")) {
				return coding.length == 1 || !coding[1].strip().matches("q=0(\\.0*)?");
			}
		}
		return false;
	}

}
