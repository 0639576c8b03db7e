package org.lantu.api.everything;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.platform.AsOf;
import org.lantu.platform.Refusal;
import org.lantu.platform.costs.Costly;
import org.lantu.platform.tables.TableArchive;
import org.lantu.scoreboard.edition.Editions;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Sends everything that is published, while it is read: it takes no more memory however
 * much there is. It is a lot of work, so it is sent to one reader at a time.
 */
@Controller
class EverythingController {

	private static final String SECONDS_TO_WAIT = "30";

	private final Semaphore place = new Semaphore(1);

	private final EverythingTables tables;

	private final Editions editions;

	private final MessageSource messages;

	private final JsonMapper json;

	EverythingController(EverythingTables tables, Editions editions, MessageSource messages, JsonMapper json) {
		this.tables = tables;
		this.editions = editions;
		this.messages = messages;
		this.json = json;
	}

	@Costly(30)
	@GetMapping("/everything.zip")
	void everything(AsOf asOf, Locale locale, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (!this.place.tryAcquire()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
			Refusal.BUSY.send(request, response);
			return;
		}
		try {
			send(asOf, locale, request, response);
		}
		finally {
			this.place.release();
		}
	}

	private void send(AsOf asOf, Locale locale, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		List<EverythingTable> all = this.tables.on(asOf.date(), locale);
		long edition = (asOf.edition() != null) ? asOf.edition() : this.editions.current().number();
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("lantu-" + edition + ".zip").build().toString());
		Description description = new Description(
				(key) -> Objects.requireNonNull(this.messages.getMessage(key, null, locale)),
				ServletUriComponentsBuilder.fromContextPath(request).path("/everything.zip").toUriString(), edition,
				asOf.date(), locale);
		TableArchive archive = new TableArchive(response.getOutputStream());
		archive.add("metadata.json", this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(description.of(all)));
		for (EverythingTable table : all) {
			archive.add(table.name() + ".csv", table.sheet());
		}
		archive.end();
	}

}
