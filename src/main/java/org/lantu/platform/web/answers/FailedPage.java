package org.lantu.platform.web.answers;

import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.lantu.platform.requests.RequestId;

/**
 * The page that says that the database could not do what was asked: plain, as nothing can
 * be asked of it for a frame, and with the form that was sent, to be sent again.
 */
public final class FailedPage {

	/** Its template. */
	public static final String TEMPLATE = "platform/failed";

	/** After how many seconds one may ask again. */
	public static final String SECONDS_TO_WAIT = "5";

	private FailedPage() {
	}

	/**
	 * What the template needs.
	 * @param word the part of the message keys that tells of what happened
	 * @param request what could not be done
	 */
	public static Map<String, Object> model(String word, HttpServletRequest request) {
		Map<String, Object> model = new HashMap<>();
		model.put("home", request.getContextPath());
		model.put("word", word);
		model.put("reference", RequestId.of(request));
		model.put("wasRead", !request.getMethod().equals("POST"));
		SentForm.of(request).ifPresent((form) -> model.put("form", form));
		return model;
	}

}
