package org.lantu.entry.hostile;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;
import org.lantu.entry.EntryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Odd texts at the pages of administrators, where readers say that a figure looks wrong,
 * and in files that are sent in: no failure, and nobody's account is changed.
 * {@code -Dlantu.hostile=10000} tries more of them.
 */
@EntryTest
class HostileFormsIntegrationTests {

	private static final int INPUTS = Integer.getInteger("lantu.hostile", 1000) / 2;

	private static final long SEED = Long.getLong("lantu.hostile.seed", 20_261_129);

	private static final List<String> LANGUAGES = List.of("zh", "en");

	private static final List<String> ADDRESSES = List.of("/admin/people/%s?done=%s", "/admin/people?done=%s&x=%s",
			"/admin/audit?actor=%s&act=%s", "/admin/audit?day=%s&page=%s", "/admin/deadlines?page=%s&x=%s",
			"/admin/plans?file=%s&x=%s", "/admin/people/new?login=%s&role=%s", "/admin/people/%s/stand-in?saved=%s",
			"/admin/indicators/%s/deadlines?region=%s", "/admin/indicators/gdp/deadlines?region=%s&saved=%s",
			"/figures/410000/gdp/2022/request?said=%s&act=%s");

	private static final List<String> ACTIONS = List.of("/admin/people", "/admin/people/hubei.analyst",
			"/admin/people/hubei.analyst/activity", "/admin/people/hubei.analyst/password",
			"/admin/people/hubei.analyst/identity", "/admin/people/nobody.here", "/admin/second-factor",
			"/figures/410000/gdp/2022/request", "/account/sessions", "/admin/people/hubei.analyst/stand-in",
			"/admin/indicators/gdp/deadlines");

	/** Without what a reader says no request is taken, which other tests would find. */
	private static final List<String> FIELDS = List.of("login", "name", "role", "regions", "email", "version", "active",
			"roles", "act", "evidence", "id", "next", "kept", "deputy", "from", "to", "region", "day", "lead", "seen");

	private static final List<String> NAMES = List.of("odd.csv", "odd.tsv", "odd.xlsx", "odd");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private final OddTexts odd = new OddTexts(SEED);

	private final OddAnswers answers = new OddAnswers();

	@Test
	void everyOddInputIsAnsweredAndNobodysAccountIsChanged() {
		PortalVisitor admin = new PortalVisitor(this.port).login("admin");
		PortalVisitor analyst = new PortalVisitor(this.port).login("analyst");
		String token = OddAnswers.found("name=\"_csrf\" value=\"([^\"]+)\"", admin.get("/account").body());
		String before = accounts();
		for (int tried = 0; tried < INPUTS; tried++) {
			int kind = this.odd.below(12);
			String language = this.odd.one(LANGUAGES);
			if (kind == 0) {
				file(analyst, language);
			}
			else if (kind < 6) {
				form(admin, token, language);
			}
			else {
				String address = this.odd.one(ADDRESSES).formatted(this.odd.encoded(), this.odd.encoded());
				this.answers.judge(address, admin.get(address + "&lang=" + language), "");
			}
		}
		assertThat(this.answers.wrong()).as("of %s inputs", INPUTS).isEmpty();
		assertThat(accounts()).isEqualTo(before);
	}

	private void form(PortalVisitor admin, String token, String language) {
		List<String> fields = new ArrayList<>(List.of("_csrf", token));
		FIELDS.stream().filter((field) -> this.odd.below(2) == 0).forEach((field) -> {
			fields.addAll(List.of(field, this.odd.text()));
		});
		String action = this.odd.one(ACTIONS);
		this.answers.judge(action + " " + fields,
				admin.post(action + "?lang=" + language, fields.toArray(String[]::new)), language);
	}

	private void file(PortalVisitor analyst, String language) {
		String block = this.odd.block();
		HttpResponse<String> answer = analyst.upload("/entry/import", "/entry/import", this.odd.one(NAMES),
				block.getBytes(StandardCharsets.UTF_8), "region", "410000");
		this.answers.judge("file " + block, answer, "");
		if (answer.statusCode() == 302) {
			this.answers.judge("what became of " + block, analyst.get(PortalVisitor.target(answer)), "");
		}
	}

	/** All that is kept of people, as it was before. */
	private String accounts() {
		return this.jdbc
			.sql("SELECT string_agg(concat_ws('|', login, name, role, email, active, password_hash), ';' ORDER BY login) "
					+ "FROM person WHERE login IN ('admin', 'analyst', 'reviewer', 'hubei.analyst', 'china.reviewer')")
			.query(String.class)
			.single();
	}

}
