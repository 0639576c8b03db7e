package org.lantu.platform.web.busy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.Refusal;
import org.lantu.platform.availability.DatabaseAvailability;
import org.lantu.platform.availability.DatabaseFault;
import org.lantu.platform.web.ApiCalls;
import org.lantu.platform.web.answers.AnswerForm;
import org.lantu.platform.web.answers.FailedPage;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Tells visitors that the database is away: what can be said without it, and pages as
 * they were before, with a line that says so.
 */
@Component
public final class OutageAnswers {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private final SpringTemplateEngine templates;

	private final LocaleResolver languages;

	private final MessageSource messages;

	private final LantuProperties properties;

	private final DatabaseAvailability database;

	OutageAnswers(SpringTemplateEngine templates, LocaleResolver languages, MessageSource messages,
			LantuProperties properties, DatabaseAvailability database) {
		this.database = database;
		this.templates = templates;
		this.languages = languages;
		this.messages = messages;
		this.properties = properties;
	}

	/**
	 * Answers with status 503 and when to come again; a form that was sent can be sent
	 * again from there.
	 * @param fault what the database cannot do
	 */
	void send(DatabaseFault fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, FailedPage.SECONDS_TO_WAIT);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (ApiCalls.isCall(request) || AnswerForm.of(request.getRequestURI()) != AnswerForm.PAGE) {
			Refusal.OUTAGE.send(request, response);
			return;
		}
		Map<String, Object> model = FailedPage.model(fault.word(), request);
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		String page = this.templates.process(FailedPage.TEMPLATE,
				new Context(this.languages.resolveLocale(request), model));
		write(AnswerForm.PAGE.type().toString(), page.getBytes(StandardCharsets.UTF_8), response);
	}

	/**
	 * Sends an answer that was kept; a page says as of when it is.
	 * @param type the type of its content
	 * @param body the answer as strangers read it
	 * @throws IOException if the visitor cannot be answered
	 */
	public void sendAsItWas(String type, byte[] body, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		write(type, type.startsWith("text/html") ? told(body, this.languages.resolveLocale(request)) : body, response);
	}

	/** A message of the portal's own and a time: nothing in it needs escaping. */
	private byte[] told(byte[] page, Locale language) {
		String text = new String(page, StandardCharsets.UTF_8);
		int at = text.indexOf('>', text.indexOf("<main")) + 1;
		String moment = MOMENT.format(this.database.awaySince().orElseGet(Instant::now).atZone(this.properties.zone()));
		String line = this.messages.getMessage("outage.as-of", new Object[] { moment }, language);
		return (text.substring(0, at) + "<p class=\"lt-outage\" role=\"status\">" + line + "</p>" + text.substring(at))
			.getBytes(StandardCharsets.UTF_8);
	}

	private static void write(String type, byte[] body, HttpServletResponse response) throws IOException {
		response.setContentType(type);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
