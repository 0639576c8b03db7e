package org.lantu.entry.hostile;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;
import org.lantu.entry.EntryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Odd texts in every place where something can be typed: no failure, a sentence in the
 * reader's language, and nothing half saved. {@code -Dlantu.hostile=10000} tries more of
 * them.
 */
@EntryTest
class HostileInputsIntegrationTests {

	private static final int INPUTS = Integer.getInteger("lantu.hostile", 1000);

	private static final long SEED = Long.getLong("lantu.hostile.seed", 20_261_128);

	private static final List<String> LANGUAGES = List.of("zh", "en");

	private static final List<String> FIELDS = List.of("value", "status", "bound", "source", "quote", "known", "note",
			"reason", "seen", "shown");

	private static final List<String> CODES = List.of("gdp", "rd-intensity", "rd-expenditure", "tech-smes",
			"gazelle-enterprises", "high-tech-enterprises", "little-giant-enterprises", "innovation-rank");

	private static final List<String> FORM = List.of("form", "all-source", "all-known",
			"answer.actuals.check.value.decimals", "new-title", "new-publisher", "new-date", "new-trust", "new-url",
			"fix", "mine", "theirs", "discard", "correct", "take-back");

	private static final List<String> ACTS = List.of("check", "save", "submit", "save-fit", "source", "odd");

	private static final List<String> ADDRESSES = List.of("/?year=%s&asOf=%s", "/regions/%s?asOf=%s",
			"/regions/410000/profile?regions=%s,%s", "/plans/%s?edition=%s", "/plans/henan-2025/targets/%s?value=%s",
			"/plans?kind=%s&region=%s", "/targets?year=%s&verdict=%s", "/targets?region=%s&page=%s",
			"/indicators/%s?year=%s", "/compare?indicator=%s&regions=%s", "/figures/410000/%s/%s",
			"/figures/%s/gdp/2022?asOf=%s", "/sources/%s?page=%s", "/sources?trust=%s&page=%s",
			"/changes?since=%s&region=%s", "/changes.atom?plan=%s&indicator=%s", "/search?q=%s&lang=%s",
			"/accounts/%s?verdict=%s", "/corrections?region=%s&page=%s", "/method?asOf=%s&edition=%s",
			"/login?next=%s&kept=%s", "/%s/%s", "/entry?region=%s&year=%s", "/review?region=%s&page=%s",
			"/api/v1/figures?region=%s&indicator=%s", "/api/v1/figures?indicator=gdp&from=%s&to=%s",
			"/api/v1/figures?region=410000&page=%s&size=%s", "/api/v1/figures/410000/%s/%s/revisions",
			"/api/v1/plans/%s/scorecard?asOf=%s", "/api/v1/plans/henan-2025/targets/%s?edition=%s",
			"/api/v1/rankings/%s?year=%s", "/api/v1/changes?since=%s&page=%s", "/api/v1/accounts/%s?lang=%s",
			"/api/v1/sources?page=%s&size=%s", "/api/v1/corrections?region=%s&since=%s", "/api/v1/%s/%s");

	private static final Pattern SAVED = Pattern.compile("&(?:saved|submitted|discarded|taken-back)=(\\d+)");

	/**
	 * What the server refuses in a path, or as too long, before the portal knows a
	 * language.
	 */
	private static final Pattern NOT_A_PATH = Pattern
		.compile("(?i)^[^?]*(?:%2f|%5c|%00|%3b|%25|%0[ad]|%7f|%ff|%c0|%ed%a0|%f8|%e4%bd(?:[^%]|$)|//|;).*|.{7500,}");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private final OddTexts odd = new OddTexts(SEED);

	private final OddAnswers answers = new OddAnswers();

	private PortalVisitor analyst;

	@Test
	void everyOddInputIsAnsweredAndNothingIsHalfSaved() {
		this.analyst = new PortalVisitor(this.port).login("analyst");
		String token = OddAnswers.found("name=\"_csrf\" value=\"([^\"]+)\"", this.analyst.get("/account").body());
		int tried = 0;
		while (tried < INPUTS) {
			int kind = this.odd.below(10);
			tried += (kind < 2) ? grid(token) : (kind < 3) ? paste(token) : (kind < 4) ? assessment() : address();
		}
		assertThat(this.answers.wrong()).as("of %s inputs", tried).isEmpty();
	}

	private int grid(String token) {
		String language = this.odd.one(LANGUAGES);
		int from = this.odd.below(CODES.size() - 3);
		List<String> fields = new ArrayList<>(List.of("_csrf", token, "act", this.odd.one(ACTS)));
		CODES.subList(from, from + 3).forEach((code) -> {
			fields.addAll(List.of("value." + code, this.odd.text()));
			FIELDS.stream().skip(1).filter((field) -> this.odd.below(3) == 0).forEach((field) -> {
				fields.addAll(List.of(field + "." + code, this.odd.text()));
			});
		});
		FORM.stream().filter((field) -> this.odd.below(12) == 0).forEach((field) -> {
			fields.addAll(List.of(field, this.odd.text()));
		});
		long before = revisions();
		String action = "/entry/figures?region=410000&year=1950&lang=" + language;
		HttpResponse<String> answer = this.analyst.post(action, fields.toArray(String[]::new));
		String what = action + " " + fields;
		this.answers.judge(what, answer, language);
		Matcher saved = SAVED.matcher(PortalVisitor.target(answer));
		boolean whole = saved.find() || fields.contains("save-fit");
		if (!whole && revisions() != before) {
			this.answers.wrong("something was saved, and not said: " + what);
		}
		if (answer.statusCode() == 422 && !answer.body().contains("n-refused")) {
			this.answers.wrong("refused without a sentence: " + what);
		}
		return (fields.size() - 4) / 2;
	}

	private int paste(String token) {
		String language = this.odd.one(LANGUAGES);
		String block = this.odd.block();
		long before = revisions();
		HttpResponse<String> answer = this.analyst.post("/entry/figures/paste?region=410000&year=1950&lang=" + language,
				"_csrf", token, "block", block, "at", this.odd.text(), "column", this.odd.text(), "order",
				"gdp,rd-intensity," + this.odd.text(), "values", this.odd.text(), "value.gdp", this.odd.text(),
				"value.rd-intensity", "");
		this.answers.judge("paste " + block, answer, language);
		if (answer.statusCode() != 200 || revisions() != before) {
			this.answers.wrong(answer.statusCode() + " for a block: " + block);
		}
		return 6;
	}

	private int assessment() {
		String language = this.odd.one(LANGUAGES);
		String text = this.odd.text().replace("\\", "\\\\").replace("\"", "\\\"");
		String body = this.odd.one(List.of("{\"target\":{\"kind\":\"%s\",\"value\":1,\"year\":2030},\"figures\":[]}",
				"{\"target\":{\"kind\":\"LEVEL\",\"value\":%s,\"year\":2030}}",
				"{\"figures\":[{\"year\":%s,\"value\":\"%s\"}]}", "%s", "[%s]", "{\"%s\":1}"))
			.replace("%s", text);
		HttpResponse<String> answer = new JsonSender(this.port).post("/api/v1/assessments?lang=" + language, body);
		this.answers.judge("assessment " + body, answer, language);
		return 1;
	}

	private int address() {
		String language = this.odd.one(LANGUAGES);
		String address = this.odd.one(ADDRESSES).formatted(this.odd.encoded(), this.odd.encoded());
		boolean own = address.contains("lang=");
		HttpResponse<String> answer = this.analyst
			.get(own ? address : address + (address.contains("?") ? "&" : "?") + "lang=" + language);
		this.answers.judge(address, answer, (own || NOT_A_PATH.matcher(address).matches()) ? "" : language);
		return 2;
	}

	private long revisions() {
		return this.jdbc.sql("select coalesce(sum(version + 1), 0) from figure_revision where state <> 'PUBLISHED'")
			.query(Long.class)
			.single();
	}

}
