package org.lantu.entry;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was answered on one form is offered on the others of its round: the year of a
 * region, to the same person. Years: 2009 to 2011.
 */
@EntryTest
class RoundAnswersIntegrationTests {

	private static final String YEARS = "/entry/regions/410000/indicators/tech-smes";

	private static final String QUESTION = "answer.actuals.check.value.decimals";

	private static final String OFFERED = "name=\"" + QUESTION + "\" value=\"表中如此\"";

	private static final String BEFORE = "As you answered on 2026-11-22";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whatWasAnsweredOnceIsOfferedOnTheOtherFormsAndNeverSilent() {
		PortalVisitor analyst = new PortalVisitor(this.port).login("analyst");
		String[] asked = { "value.provincial-key-labs", "89.5", "quote.provincial-key-labs", "89.5家",
				"source.provincial-key-labs", "hn-st-conf-2026" };
		assertThat(send(analyst, grid(2011), "check", asked).body()).doesNotContain(QUESTION);
		assertThat(send(analyst, grid(2011), "submit", "value.new-rd-institutions", "1.5", "quote.new-rd-institutions",
				"1.5家", "source.new-rd-institutions", "hn-st-conf-2026", "reason.new-rd-institutions", "表中如此")
			.statusCode()).isEqualTo(302);

		HttpResponse<String> refused = send(analyst, grid(2011), "submit", asked);
		assertThat(refused.statusCode()).as("nothing is answered that was not seen").isEqualTo(422);
		assertThat(refused.body()).contains(OFFERED, BEFORE);
		assertThat(send(analyst, grid(2011), "check", with(asked, QUESTION, "")).body()).as("emptied")
			.contains("name=\"" + QUESTION + "\"")
			.doesNotContain(OFFERED, BEFORE);
		assertThat(send(analyst, grid(2011), "check", with(asked, QUESTION, "另有原因")).body())
			.containsPattern("name=\"reason.provincial-key-labs\"[^>]* value=\"另有原因\"")
			.doesNotContain(BEFORE);
		assertThat(send(analyst, grid(2009), "check", asked).body()).as("another round").doesNotContain(BEFORE);
		PortalVisitor other = new PortalVisitor(this.port).login("reviewer");
		assertThat(send(other, grid(2011), "check", asked).body()).as("another person").doesNotContain(BEFORE);
		assertThat(send(analyst, grid(2011), "submit", with(asked, QUESTION, "表中如此")).statusCode()).isEqualTo(302);
		assertThat(this.jdbc.sql("""
				select r.reason from figure f join figure_revision r on r.figure = f.id
				where f.year = 2011 and f.indicator = 'provincial-key-labs' and r.state = 'SUBMITTED'""")
			.query(String.class)
			.list()).containsExactly("表中如此");

		send(analyst, grid(2010), "save", "value.tech-smes", "30000");
		String[] years = { "value.2011", "30000.5", "quote.2011", "30000.5家", "source.2011", "hn-st-conf-2026" };
		assertThat(send(analyst, YEARS, "check", years).body()).contains(OFFERED, BEFORE);
		assertThat(
				send(analyst, YEARS, "check",
						with(with(with(years, "value.2010", "30001.5"), "quote.2010", "30001.5家"), "source.2010",
								"hn-st-conf-2026"))
					.body())
			.as("it was not answered in both rounds")
			.doesNotContain(BEFORE);

		String table = "地区,指标,年份,数值,来源,公布日期,原文\n河南,tech-smes,2011,30000.5,hn-st-conf-2026,2026-03-05,30000.5家\n";
		String file = PortalVisitor.target(
				analyst.upload("/entry/import", "/entry/import", "round.csv", table.getBytes(StandardCharsets.UTF_8)));
		assertThat(analyst.get(file).body()).contains("name=\"all-reason\" maxlength=\"2000\" value=\"表中如此\"",
				"As you answered the same questions on 2026-11-22", "without a fault (0), leave the others (1)");
		analyst.submit(file, file, "act", "answer", "all-reason", "表中如此");
		assertThat(analyst.get(file).body()).contains("Submit for review (1)").doesNotContain("As you answered");
	}

	private static String[] with(String[] fields, String name, String value) {
		String[] more = Arrays.copyOf(fields, fields.length + 2);
		more[fields.length] = name;
		more[fields.length + 1] = value;
		return more;
	}

	private static String grid(int year) {
		return "/entry/figures?region=410000&year=" + year;
	}

	private static HttpResponse<String> send(PortalVisitor visitor, String sheet, String act, String... fields) {
		Matcher key = Pattern.compile("name=\"form\" value=\"([^\"]+)\"").matcher(visitor.get(sheet).body());
		assertThat(key.find()).isTrue();
		return visitor.submit(sheet, sheet, with(with(fields, "act", act), "form", key.group(1)));
	}

}
