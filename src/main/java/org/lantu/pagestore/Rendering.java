package org.lantu.pagestore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.requests.RequestRoute;
import org.lantu.platform.visitor.Readership;
import org.lantu.scoreboard.backtest.Quotation;

/**
 * Has an answer made, and parts it into what everybody reads and what it says of the one
 * who asked.
 */
final class Rendering {

	/** No page holds it by chance, and nobody can know it. */
	private static final String EDGE = "<!--" + UUID.randomUUID() + "-->";

	private static final byte[] EDGE_BYTES = EDGE.getBytes(StandardCharsets.US_ASCII);

	private final HttpServletRequest request;

	private final RenderResponse response;

	private final long begun = System.nanoTime();

	private @Nullable PageParts parts;

	Rendering(HttpServletRequest request, HttpServletResponse response, Runnable passedOn) {
		this.request = request;
		this.response = new RenderResponse(response, passedOn);
	}

	void run(FilterChain chain) throws ServletException, IOException {
		Readership.edge(this.request, EDGE);
		try {
			chain.doFilter(new RenderRequest(this.request, this.response), this.response);
		}
		finally {
			// an error page may follow, which nobody parts
			Readership.edge(this.request, null);
		}
		if (this.response.isHeld()) {
			this.parts = PageParts.of(this.response.body(), EDGE_BYTES);
		}
	}

	/**
	 * The answer for others, if it is for others.
	 * @param stranger whether the one who asked is not logged in
	 */
	@Nullable StoredPage page(boolean stranger) {
		boolean personal = Readership.isPersonal(this.request);
		if (this.parts == null || !this.response.mayBeKept() || (personal && !stranger)
				|| Readership.isForSomebody(this.request)) {
			return null;
		}
		return StoredPage.of(this.response.getContentType(), this.response.made(), this.parts, personal,
				Quotation.of(this.request), Readership.isMomentary(this.request) ? this.begun : null,
				RequestRoute.of(this.request));
	}

	/** What the answer says of the one who asked, where that may be kept for the next. */
	List<byte[]> own() {
		return (this.parts != null && this.response.mayBeKept()) ? this.parts.own() : List.of();
	}

	/** Sends the one who asked what was made, as far as that has not been done. */
	void send(boolean stranger) throws IOException {
		if (this.parts == null) {
			return;
		}
		byte[] body = this.parts.whole(stranger);
		if (body.length > 0) {
			this.response.send(body, !this.request.getMethod().equals("HEAD"));
		}
	}

}
