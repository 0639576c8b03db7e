package org.lantu.actuals.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.SeriesKey;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.checks.TypedSource;
import org.lantu.actuals.due.Due;
import org.lantu.actuals.due.DueFigures;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantu.actuals.LedgerPeople.ADMIN;
import static org.lantu.actuals.LedgerPeople.CHEN;
import static org.lantu.actuals.LedgerPeople.STRANGER;
import static org.lantu.actuals.LedgerPeople.WANG;
import static org.lantu.actuals.LedgerPeople.typed;

/**
 * What analysts and reviewers have before them, and the history of a figure.
 */
class FigureDeskIntegrationTests extends LedgerTest {

	@Autowired
	private FigureDesk desk;

	@Autowired
	private DueFigures dueFigures;

	@Autowired
	private SourceLedger sources;

	@Autowired
	private MessageSource messages;

	/** The last intensity of Henan, of 2024, became public on 23 January 2026. */
	@Test
	void knowsWhatIsDueSinceWhenAndWhatHasCome() {
		List<Due> due = this.dueFigures.due(Set.of("410000"), 2025,
				List.of(new SeriesKey("410000", "foreign-rd-centres"), new SeriesKey("440000", "gdp")));
		assertThat(due).extracting(Due::expected)
			.filteredOn(Objects::nonNull)
			.allMatch((day) -> !day.isBefore(LocalDate.of(2026, 1, 1)));
		assertThat(due).filteredOn((line) -> line.figure().indicator().equals("rd-intensity"))
			.singleElement()
			.satisfies((line) -> {
				assertThat(line.lastYear()).isEqualTo(2024);
				assertThat(line.expected()).isEqualTo(LocalDate.of(2027, 1, 23));
				assertThat(line.late()).isFalse();
				assertThat(line.planned()).isFalse();
			});
		assertThat(due).filteredOn((line) -> line.figure().indicator().equals("foreign-rd-centres"))
			.singleElement()
			.satisfies((line) -> assertThat(line.planned()).isTrue());
		assertThat(due).filteredOn((line) -> line.figure().indicator().equals("high-tech-enterprises"))
			.singleElement()
			.satisfies((line) -> assertThat(line.published()).isTrue());
		assertThat(due).allMatch((line) -> line.figure().region().equals("410000")).isNotEmpty();
		assertThat(this.dueFigures.due(Set.of("410000"), 2026, List.of())).isEmpty();
	}

	@Test
	void showsTheReviewerTheQuestionsTheReasonAndTheOldValue() {
		TypedFigure typed = typed("rd-expenditure", 2024, "2500.0", "口径调整", null);
		RevisionRef submitted = submitted(WANG, typed);
		Waiting waiting = this.desk.queue(CHEN)
			.stream()
			.filter((entry) -> entry.entry().ref().equals(submitted))
			.findFirst()
			.orElseThrow();
		assertThat(waiting.own()).isFalse();
		assertThat(waiting.published().value()).hasToString("1275.1");
		assertThat(waiting.entry().claim().reason()).isEqualTo("口径调整");
		assertThat(waiting.questions()).extracting((finding) -> finding.message().in(this.messages, Locale.ENGLISH))
			.anyMatch((words) -> words.startsWith("Against 2023 (1,211.7; unit: CNY 100 million)"))
			.anyMatch((words) -> words.startsWith("R&D intensity: 2.01 does not agree"));
		assertThat(this.desk.queue(WANG)).isEmpty();
		assertThat(this.desk.queue(STRANGER)).isEmpty();
		assertThat(this.desk.find(STRANGER, List.of(submitted.id()))).isEmpty();
		assertThat(this.desk.find(WANG, List.of(submitted.id()))).singleElement().matches(Waiting::own);
		assertThat(this.desk.open(WANG, Set.of(ReviewState.SUBMITTED))).extracting((entry) -> entry.entry().ref())
			.contains(submitted);
	}

	@Test
	void goesOnWithADraftAsItWasTyped() {
		TypedFigure typed = typed("innovative-smes", 2001, "约1.26万家");
		RevisionRef draft = refs(this.ledger.draft(WANG, key(), List.of(typed))).get(0);
		TypedFigure again = this.desk.find(WANG, List.of(draft.id())).get(0).entry().typed();
		assertThat(again).isEqualTo(new TypedFigure(typed.figure(), "12600", "A", "APPROXIMATE", typed.source(),
				typed.quote(), typed.knownOn(), false, "", "", draft));
		assertThat(this.ledger.submit(WANG, key(), List.of(again)).done()).isTrue();
	}

	@Test
	void tellsHistoryToThePublicWithoutNamesAndDrafts() {
		TypedFigure first = typed("innovative-smes", 2012, "100");
		this.ledger.publish(CHEN, key(), List.of(submitted(WANG, first)));
		submitted(WANG, typed("innovative-smes", 2012, "120", "更正", null));
		List<HistoryLine> inside = this.desk.history(WANG, first.figure());
		assertThat(inside).hasSize(2);
		assertThat(inside).filteredOn((line) -> line.entry().state() == ReviewState.SUBMITTED)
			.singleElement()
			.satisfies((line) -> {
				assertThat(line.before().value()).hasToString("100");
				assertThat(line.entry().claim().reason()).isEqualTo("更正");
				assertThat(line.questions()).isNotEmpty();
			});
		assertThat(this.desk.history(ADMIN, first.figure())).hasSize(2);
		for (List<HistoryLine> outside : List.of(this.desk.history(null, first.figure()),
				this.desk.history(STRANGER, first.figure()))) {
			assertThat(outside).singleElement().satisfies((line) -> {
				assertThat(line.entry().hands().enteredBy()).isEmpty();
				assertThat(line.entry().hands().decidedBy()).isNull();
				assertThat(line.entry().hands().writtenBy()).isEmpty();
			});
		}
	}

	@Test
	void addsSourceOnceHoweverOftenItIsSent() {
		TypedSource typed = new TypedSource("2025年河南省科技统计公报", "河南省统计局", "2026-09", "OFFICIAL", "https://example.org/a");
		SourceLedger.Added added = this.sources.add(WANG, typed);
		assertThat(added.id()).matches("portal-2026-\\d{4}");
		assertThat(added.added()).isTrue();
		assertThat(this.sources.add(CHEN, typed)).isEqualTo(new SourceLedger.Added(added.id(), false, List.of()));
		assertThat(
				count("select count(*) from audit_event where act = 'source-added' and subject = '" + added.id() + "'"))
			.isOne();
	}

	@Test
	void takesAddressWithoutItsScheme() {
		SourceLedger.Added added = this.sources.add(WANG,
				new TypedSource("2024年河南省科技统计公报", "", "2025", "OFFICIAL", "www.henan.gov.cn/2025/a.html"));
		assertThat(this.jdbc.sql("select url from source where id = :id")
			.param("id", added.id())
			.query(String.class)
			.single()).isEqualTo("https://www.henan.gov.cn/2025/a.html");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "''|OFFICIAL|2026|''|TITLE", "公报|''|2026|''|TRUST", "公报|HIGH|2026|''|TRUST",
			"公报|NEWS|soon|''|PUBLISHED_ON", "公报|NEWS|2027|''|PUBLISHED_ON", "公报|NEWS|2026|javascript:alert(1)|URL",
			"公报|NEWS|2026|stats|URL", "公报|NEWS|2026|https://a b|URL", "公\u0000报|NEWS|2026|''|TITLE" })
	void refusesWrongSource(String title, String trust, String date, String url, Finding.Field field) {
		SourceLedger.Added added = this.sources.add(WANG, new TypedSource(title, "", date, trust, url));
		assertThat(added.id()).isNull();
		assertThat(added.findings()).singleElement().matches((finding) -> finding.field() == field);
	}

	@Test
	void letsAdminsAddNoSource() {
		assertThat(this.sources.add(ADMIN, new TypedSource("公报", "", "", "NEWS", "")).findings()).hasSize(1);
	}

}
