package org.lantu.entry.requests;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;
import org.lantu.entry.EntryTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * "This number looks wrong": from the reader's form to the public answer, with the page
 * store between.
 */
@EntryTest
class RequestsIntegrationTests {

	private static final String FIGURE = "/figures/410000/rd-intensity/2019";

	private static final String FORM = FIGURE + "/request";

	private static final String DESK = "/entry/requests";

	@LocalServerPort
	private int port;

	@Test
	void strangerAsksAndTheAnalystAnswersInPublic() {
		PortalVisitor other = new PortalVisitor(this.port);
		assertThat(other.get(FIGURE).body()).contains("This number looks wrong", FORM)
			.doesNotContain("waits for an answer");
		PortalVisitor stranger = new PortalVisitor(this.port);
		HttpResponse<String> sent = stranger.submit(FORM, FORM, "act", "send", "said", "It should be <b>2.5</b>",
				"evidence", "Bulletin, page 3");
		assertThat(PortalVisitor.target(sent)).isEqualTo(FIGURE + "?sent");
		assertThat(stranger.get(FIGURE + "?sent").body()).contains("Received, thank you");
		assertThat(other.get(FIGURE).body()).contains("One waits for an answer").doesNotContain("It should be");

		PortalVisitor analyst = new PortalVisitor(this.port).login("analyst");
		assertThat(analyst.get("/entry").body()).contains("Figures that look wrong to readers",
				"Henan · R&amp;D intensity, 2019");
		String desk = analyst.get(DESK).body();
		assertThat(desk).contains("It should be &lt;b&gt;2.5&lt;/b&gt;", "Bulletin, page 3");
		String id = desk.replaceAll("(?s).*name=\"id\" value=\"([0-9]+)\".*", "$1");
		assertThat(analyst.submit(DESK, DESK, "act", "answer", "id", id, "reply", " "))
			.satisfies((answer) -> assertThat(answer.statusCode()).isEqualTo(422))
			.satisfies((answer) -> assertThat(answer.body()).contains("Please write the answer"));
		assertThat(new PortalVisitor(this.port).login("hubei.analyst")
			.submit("/entry", DESK, "act", "close", "id", id, "reply", "No")
			.body()).contains("nothing has changed");
		assertThat(PortalVisitor.target(
				analyst.submit(DESK, DESK, "act", "answer", "id", id, "reply", "The bulletin has 1.46, on page 3.")))
			.isEqualTo(DESK);
		assertThat(other.get(FIGURE).body())
			.contains("It should be &lt;b&gt;2.5&lt;/b&gt;", "The bulletin has 1.46, on page 3.",
					"Received on 2026-11-22, answered on 2026-11-22")
			.doesNotContain("waits for an answer", "河南分析员");
		assertThat(other.get(FIGURE + "?asOf=2024-01-01").body()).doesNotContain("looks wrong");
	}

	@Test
	void whatCannotBeTakenKeepsWhatWasTypedAndSaysWhy() {
		PortalVisitor stranger = new PortalVisitor(this.port);
		HttpResponse<String> empty = stranger.submit(FORM, FORM, "act", "send", "said", "  ", "evidence", "公报第 3 页");
		assertThat(empty.statusCode()).isEqualTo(422);
		assertThat(empty.body()).contains("Please say what looks wrong", "公报第 3 页");
		assertThat(stranger.submit(FORM, FORM, "act", "send", "said", "长".repeat(1001)).body())
			.contains("This has 1,001 characters", "长".repeat(1001));
		assertThat(stranger.submit(FORM + "?lang=zh", FORM, "act", "send", "said", "a\0b").body()).contains("无法保存的字符");
		assertThat(new PortalVisitor(this.port).post(FORM, "act", "send", "said", "no token").statusCode())
			.isEqualTo(403);
	}

	@Test
	void formIsKeptForNobodyAndLeadsOnWhereNothingIsOnFile() {
		PortalVisitor stranger = new PortalVisitor(this.port);
		assertThat(stranger.get(FORM).headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(token(stranger.get(FORM))).isNotEqualTo(token(new PortalVisitor(this.port).get(FORM)));
		assertThat(PortalVisitor.target(stranger.get("/figures/410000/rd-intensity/1995/request")))
			.isEqualTo("/figures/410000/rd-intensity/1995");
		assertThat(stranger.get("/admin/requests").statusCode()).isEqualTo(302);
	}

	@Test
	void administratorsHaveTheirOwnDesk() {
		String form = "/figures/440000/rd-intensity/2022/request";
		new PortalVisitor(this.port).submit(form, form, "act", "send", "said", "Looks low");
		PortalVisitor admin = new PortalVisitor(this.port).login("admin");
		assertThat(admin.get("/admin/requests").body()).contains("Looks low", "of regions without an analyst")
			.doesNotContain("Henan ·");
		assertThat(new PortalVisitor(this.port).login("analyst").get(DESK).body()).doesNotContain("Looks low");
	}

	private static String token(HttpResponse<String> page) {
		return page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
	}

}
