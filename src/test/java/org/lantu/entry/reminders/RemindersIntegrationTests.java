package org.lantu.entry.reminders;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lantu.StatementCounter;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.due.DueFigures;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.entry.Desk;
import org.lantu.entry.EntryTest;
import org.lantu.followup.commenting.CommentaryDesk;
import org.lantu.followup.reporting.ReportDesk;
import org.lantu.plan.PlanBook;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What is left for some days, after 22 November 2026. */
@EntryTest
class RemindersIntegrationTests {

	@Autowired
	private People people;

	@Autowired
	private DueFigures dueFigures;

	@Autowired
	private FigureDesk figures;

	@Autowired
	private ReportDesk reports;

	@Autowired
	private CommentaryDesk commentaries;

	@Autowired
	private PlanBook planBook;

	@Autowired
	private ReminderProperties properties;

	@Autowired
	private ReminderLines lines;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Test
	void whatIsLeftForThreeDaysIsToldToWhoHasToDoIt() {
		Desk desk = new Desk(this.ledger, this.people);
		List<RevisionRef> refs = desk.submit("analyst", Desk.typed("410000", "new-rd-institutions", 1977, "11"));
		Person analyst = desk.person("analyst");
		Person reviewer = desk.person("reviewer");
		assertThat(told(2, reviewer)).noneMatch((line) -> line.contains("1977"));
		assertThat(told(3, reviewer)).contains("Henan, New-type R&D institutions, 1977: submitted 3 days ago");
		assertThat(told(3, analyst)).noneMatch((line) -> line.contains("1977"));
		assertThat(later(3).in(analyst.regions()).of(reviewer, analyst)).as("who stands in gets no right by it")
			.noneMatch((one) -> one.kind() == Reminder.Kind.WAITING);
		desk.giveBack("reviewer", refs, "请附上原文");
		assertThat(told(2, analyst)).noneMatch((line) -> line.contains("1977"));
		assertThat(told(4, analyst)).contains("Henan, New-type R&D institutions, 1977: returned 4 days ago");
		assertThat(told(4, reviewer)).noneMatch((line) -> line.contains("1977"));
		List<RevisionRef> draft = desk.draft("analyst",
				this.figures.find(analyst, List.of(refs.get(0).id())).get(0).entry().typed());
		assertThat(told(9, analyst)).as("its author went on with it").noneMatch((line) -> line.contains("1977"));
		desk.discard("analyst", draft);
	}

	/** However many figures are due, in however many regions. */
	@Test
	void theStatementsDoNotGrowWithFiguresOrPeople() {
		// nobody is reminded of this test's deadlines meanwhile
		this.jdbc.sql("insert into reminder_round values ('2026-11-22') on conflict do nothing").update();
		this.jdbc.sql("""
				insert into figure_deadline (indicator, month, day, lead_days, first_year)
				select code, 3, 1, 14, 2025 from indicator where code = 'rd-intensity'""").update();
		int few = this.statements.during(() -> later(0).all());
		this.jdbc.sql("""
				insert into figure_deadline (indicator, month, day, lead_days, first_year)
				select code, 3, 1, 14, 2022 from indicator where code <> 'rd-intensity'""").update();
		assertThat(this.statements.during(() -> later(0).all())).isLessThanOrEqualTo(few);
		assertThat(later(0).all().of(this.people.find("china.reviewer").orElseThrow())).as("regions without an analyst")
			.hasSizeGreaterThan(30)
			.noneMatch((one) -> one.region().equals("410000"));
		this.jdbc.sql("delete from figure_deadline").update();
	}

	private List<String> told(int days, Person person) {
		return later(days).in(person.regions())
			.of(person)
			.stream()
			.map((one) -> this.lines.line(one, Locale.ENGLISH))
			.toList();
	}

	private Reminders later(int days) {
		return new Reminders(this.people, this.dueFigures, this.figures, this.reports, this.commentaries, this.planBook,
				this.properties, Clock.offset(this.clock, Duration.ofDays(days)));
	}

}
