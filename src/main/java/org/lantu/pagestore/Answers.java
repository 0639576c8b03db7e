package org.lantu.pagestore;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Sends what is kept.
 */
final class Answers {

	static final String EDITION = "Lantu-Edition";

	private Answers() {
	}

	/**
	 * Sends an answer that is kept.
	 * @param page the answer
	 * @param own what pages say of its reader; nothing for strangers
	 * @param edition the edition that it shows
	 */
	static void send(StoredPage page, @Nullable OwnParts own, String edition, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		boolean compressed = page.gzip() != null && acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		String tag = page.entityTag(compressed, own);
		for (StoredPage.Header header : page.headers()) {
			response.setHeader(header.name(), header.values().get(0));
			header.values().stream().skip(1).forEach((value) -> response.addHeader(header.name(), value));
		}
		response.setHeader(EDITION, edition);
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
