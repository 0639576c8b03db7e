package org.lantu.platform.web.busy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.platform.Refusal;
import org.lantu.platform.requests.RequestId;
import org.lantu.platform.web.ApiCalls;
import org.lantu.platform.web.answers.AnswerForm;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Tells visitors that a page would have to be made while too many others are. A page of
 * it is made once for each language: where refusing took as long as making a page, those
 * who are refused would keep those who are not from being answered.
 */
@Component
public final class BusyAnswers {

	/** In the place of the id of each request. */
	private static final String REFERENCE = "{reference}";

	private static final String SECONDS_TO_WAIT = "5";

	private final SpringTemplateEngine templates;

	private final LocaleResolver languages;

	private final Map<Locale, String> pages = new ConcurrentHashMap<>();

	BusyAnswers(SpringTemplateEngine templates, LocaleResolver languages) {
		this.templates = templates;
		this.languages = languages;
	}

	/**
	 * Answers with status 503 and when to come again.
	 * @throws IOException if the visitor cannot be answered
	 */
	public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
		if (ApiCalls.isCall(request) || AnswerForm.of(request.getRequestURI()) != AnswerForm.PAGE) {
			Refusal.BUSY.send(request, response);
			return;
		}
		byte[] page = this.pages
			.computeIfAbsent(this.languages.resolveLocale(request),
					(language) -> page(language, request.getContextPath()))
			.replace(REFERENCE, RequestId.of(request))
			.getBytes(StandardCharsets.UTF_8);
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setContentType(AnswerForm.PAGE.type().toString());
		response.setContentLength(page.length);
		response.getOutputStream().write(page);
	}

	private String page(Locale language, String home) {
		return this.templates.process("platform/busy",
				new Context(language, Map.of("home", home, "reference", REFERENCE)));
	}

}
