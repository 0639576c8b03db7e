package org.lantu.scoreboard.book;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantu.ModuleTest;
import org.lantu.StatementCounter;
import org.lantu.TestDatabase;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.ledger.Outcome;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.Timelines;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.book.Book.State;
import org.lantu.scoreboard.book.KeptVerdict.Ruling;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantu.actuals.LedgerPeople.CHEN;
import static org.lantu.actuals.LedgerPeople.WANG;

/**
 * The book says what the judge would say, whatever has happened.
 */
@ModuleTest
class BookIntegrationTests {

	@Autowired
	private Books books;

	@Autowired
	private BookBuilding building;

	@Autowired
	private VerdictTable verdicts;

	@Autowired
	private VerdictBook book;

	@Autowired
	private Timelines timelines;

	@Autowired
	private Scoreboard scoreboard;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private Editions editions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private JdbcConnectionDetails database;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private StatementCounter statements;

	/** What another test brought by a migration is judged before. */
	@BeforeEach
	void settle() {
		this.building.await();
	}

	@Test
	void verdictOfEveryTargetIsTheScoreboards() {
		for (int month = 0; month < 20; month++) {
			LocalDate day = LocalDate.of(2015, 1, 15).plusMonths(8L * month);
			Board board = this.scoreboard.board(Moment.asOf(day)).announced();
			Map<String, KeptVerdict> kept = this.book.asOf(day)
				.stream()
				.collect(Collectors.toMap((verdict) -> verdict.target().plan() + " " + verdict.target().code(),
						Function.identity()));
			assertThat(kept).hasSameSizeAs(board.targets());
			for (JudgedTarget judged : board.targets()) {
				assertThat(kept.get(judged.plan().code() + " " + judged.target().code()).ruling()).as("%s", day)
					.isEqualTo(ruling(judged));
			}
		}
	}

	private static Ruling ruling(JudgedTarget judged) {
		var assessment = judged.assessment();
		var actual = assessment.actual();
		return new Ruling(true, judged.promise().number(), assessment.kept(), assessment.reason(),
				Verdict.of(assessment), assessment.outlook(),
				(assessment.path() != null) ? assessment.path().state() : null,
				(actual != null) ? new KeptVerdict.Actual(actual.value(), actual.published(), actual.bound()) : null,
				(assessment.attainment() != null) ? assessment.attainment().value() : null,
				(assessment.gap() != null) ? assessment.gap().value() : null, judged.level());
	}

	@Test
	void bookKeptIsTheBookBuiltFromNothing() throws SQLException {
		Random random = new Random(20261122);
		List<String> indicators = this.jdbc.sql(
				"select distinct t.indicator from target t join plan p on p.code = t.plan where p.region = '410000' order by 1")
			.query(String.class)
			.list();
		int published = 0;
		for (int act = 0; act < 60; act++) {
			if (act % 20 == 10) {
				migrate("""
						SELECT seed_source(id => 'doc-%1$d', title => 'Document %1$d', trust => 'OFFICIAL',
							published_on => '2026-0%1$d-01', date_precision => 'DAY');
						SELECT seed_plan(code => 'made-%1$d', region => '410000', kind => 'PROGRAMME', first_year => 2026,
							last_year => 2030, title_zh => '试', title_en => 'Trial', source => 'doc-%1$d');
						SELECT seed_target(plan => 'made-%1$d', indicator => 'rd-intensity', year => 2028, kind => 'LEVEL',
							comparison => 'AT_LEAST', value => 2.2, source => 'doc-%1$d', quote => 'q');
						SELECT seed_target(plan => 'made-%1$d', indicator => 'rd-intensity', year => 2030, kind => 'LEVEL',
							comparison => 'AT_LEAST', value => 2.5, source => 'doc-%1$d', quote => 'q');
						SELECT revise_target(plan => 'made-%1$d', target => 'rd-intensity-2028', value => 2.4,
							valid_from => '2027-0%1$d-01', reason => 'r', legal_basis => 'l', source => 'doc-%1$d', quote => 'q')"""
					.formatted(act / 10 + 1));
			}
			String value = (random.nextInt(400) + 1) / 100.0 + "0";
			LocalDate known = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
			published += publish(indicators.get(random.nextInt(indicators.size())), 2010 + random.nextInt(15), value,
					known) ? 1 : 0;
		}
		assertThat(published).isGreaterThan(10);
		this.building.await();
		assertBookIsRight();
	}

	@Test
	void publicationIsInTheBookBeforeItIsAnswered() {
		int build = serving();
		assertThat(publish("rd-intensity", 2026, "2.00", LocalDate.of(2026, 3, 5))).isTrue();
		assertThat(serving()).as("nothing was built anew").isEqualTo(build);
		assertThat(this.book.history("henan-2026", "rd-intensity-2026")
			.stream()
			.filter((period) -> period.holdsOn(LocalDate.of(2026, 3, 5)))
			.map((period) -> period.ruling().verdict().name())).containsExactly("MISSED");
		assertBookIsRight();
	}

	@Test
	void publicationThatIsRolledBackLeavesTheBookAsItWas() {
		List<KeptVerdict> before = this.verdicts.all(serving());
		RevisionRef submitted = submit("rd-intensity", 2006, "0.60", LocalDate.of(2026, 4, 5));
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			assertThat(this.ledger.publish(CHEN, key(), List.of(submitted)).done()).isTrue();
			status.setRollbackOnly();
		});
		assertThat(this.verdicts.all(serving())).isEqualTo(before);
	}

	@Test
	void twoPublicationsAtOnceAreBothInTheBook() throws Exception {
		List<RevisionRef> submitted = List.of(submit("rd-intensity", 2005, "0.52", LocalDate.of(2026, 2, 1)),
				submit("rd-intensity", 2007, "0.67", LocalDate.of(2026, 2, 2)));
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			List<Future<Outcome>> outcomes = new ArrayList<>();
			for (RevisionRef revision : submitted) {
				outcomes.add(threads.submit(() -> this.ledger.publish(CHEN, key(), List.of(revision))));
			}
			for (Future<Outcome> outcome : outcomes) {
				assertThat(outcome.get().done()).isTrue();
			}
		}
		finally {
			threads.shutdown();
		}
		assertBookIsRight();
	}

	@Test
	void bookLeftHalfBuiltIsGoneOnWith() throws SQLException {
		int before = serving();
		TransactionTemplate step = new TransactionTemplate(this.transactions);
		try (Connection turn = connect(); Statement statement = turn.createStatement()) {
			turn.setAutoCommit(false);
			statement.execute("select pg_advisory_xact_lock(" + BookBuilding.TURN + ")");
			migrate("update source set title = title || ' ' where id = (select min(id) from source)");
			assertThat(this.books.old()).isTrue();
			int begun = step.execute((status) -> this.building.begin()).build();
			step.execute((status) -> this.building.writeSome());
			step.execute((status) -> this.building.writeSome());
			// in both books: the one that serves, and the one that is half built
			assertThat(publish("rd-intensity", 2003, "0.50", LocalDate.of(2026, 2, 3))).isTrue();
			assertThat(serving()).isEqualTo(before);
			assertBookIsRight();
			assertThat(step.execute((status) -> this.building.begin()).build()).isEqualTo(begun);
		}
		this.building.await();
		assertThat(serving()).isNotEqualTo(before);
		assertBookIsRight();
		assertThat(this.jdbc.sql("select count(distinct build) from verdict").query(Integer.class).single()).isOne();
		assertThat(this.jdbc.sql("select count(*) from verdict_book").query(Integer.class).single()).isOne();
	}

	@Test
	void migrationIsServedOnceItIsJudged() throws SQLException {
		migrate("""
				SELECT seed_source(id => 'late-doc', title => 'A late document', trust => 'OFFICIAL');
				SELECT seed_plan(code => 'late-plan', region => '410000', kind => 'PROGRAMME', first_year => 2026,
					last_year => 2028, title_zh => '试', title_en => 'Trial', source => 'late-doc');
				SELECT seed_target(plan => 'late-plan', indicator => 'rd-intensity', year => 2028, kind => 'LEVEL',
					comparison => 'AT_LEAST', value => 2.2, source => 'late-doc', quote => 'q')""");
		this.building.await();
		assertThat(this.editions.current().number())
			.isEqualTo(this.jdbc.sql("select max(number) from edition").query(Long.class).single());
		assertThat(this.book.asOf(LocalDate.of(2026, 11, 22), List.of("410000")))
			.anyMatch((verdict) -> verdict.target().plan().equals("late-plan"));
		assertBookIsRight();
	}

	@Test
	void anotherJudgeHasTheBookBuiltAnewUnderAnEditionOfItsOwn() {
		int before = serving();
		long edition = this.editions.current().number();
		this.jdbc.sql("update verdict_book set judge = -1").update();
		this.jdbc
			.sql("update verdict set kept = 'MET', outlook = null where build = ? and target = 'rd-intensity-2025'")
			.param(before)
			.update();
		this.building.await();
		assertThat(serving()).isGreaterThan(before);
		assertThat(this.editions.current().number()).isEqualTo(edition + 1);
		assertThat(this.jdbc.sql("select reason from edition where number = ?")
			.param(edition + 1)
			.query(String.class)
			.single()).isEqualTo("JUDGED_ANEW");
		assertThat(this.jdbc.sql("select count(*) from edition_change where edition = ? and kind = 'VERDICT'")
			.param(edition + 1)
			.query(Integer.class)
			.single()).isPositive();
		assertBookIsRight();
	}

	@Test
	void countsOfADayAreOneStatement() {
		LocalDate day = LocalDate.of(2026, 11, 22);
		List<VerdictCount> counts = this.book.counts(day);
		assertThat(counts.stream().mapToInt(VerdictCount::targets).sum()).isEqualTo(this.book.asOf(day).size());
		assertThat(counts).anySatisfy((count) -> {
			assertThat(count.plan()).isEqualTo("henan-2022");
			assertThat(count.region()).isEqualTo("410000");
			assertThat(count.verdict().name()).isEqualTo("MET");
		});
		assertThat(this.statements.during(() -> this.book.counts(day))).isOne();
		assertThat(this.statements.during(() -> this.book.asOf(day))).isOne();
	}

	/**
	 * Periods follow one another without gaps, and are those that the judge would make.
	 */
	private void assertBookIsRight() {
		List<KeptVerdict> anew = this.timelines
			.ofRegions(this.jdbc.sql("select distinct region from plan").query(String.class).list())
			.stream()
			.flatMap((timeline) -> VerdictPeriods.of(timeline).stream())
			.sorted(Comparator.comparing((KeptVerdict period) -> period.target().plan())
				.thenComparing((period) -> period.target().code())
				.thenComparing(KeptVerdict::knownFrom))
			.toList();
		List<KeptVerdict> kept = this.verdicts.all(serving())
			.stream()
			.sorted(Comparator.comparing((KeptVerdict period) -> period.target().plan())
				.thenComparing((period) -> period.target().code())
				.thenComparing(KeptVerdict::knownFrom))
			.toList();
		assertThat(kept).isEqualTo(anew);
		IntStream.range(1, kept.size())
			.filter((place) -> kept.get(place).target().equals(kept.get(place - 1).target()))
			.forEach((place) -> assertThat(kept.get(place).knownFrom()).isEqualTo(kept.get(place - 1).knownUntil()));
	}

	private int serving() {
		return this.books.in(State.SERVING).orElseThrow().build();
	}

	private boolean publish(String indicator, int year, String value, LocalDate known) {
		Outcome outcome = this.ledger.submit(WANG, key(), List.of(typed(indicator, year, value, known)));
		return outcome.done() && this.ledger.publish(CHEN, key(), List.of(outcome.rows().get(0).revision())).done();
	}

	private RevisionRef submit(String indicator, int year, String value, LocalDate known) {
		Outcome outcome = this.ledger.submit(WANG, key(), List.of(typed(indicator, year, value, known)));
		assertThat(outcome.done()).as(outcome.toString()).isTrue();
		return outcome.rows().get(0).revision();
	}

	private static TypedFigure typed(String indicator, int year, String value, LocalDate known) {
		return new TypedFigure(new FigureKey("410000", indicator, year), value, "A", "", "hn-st-conf-2026", "原文",
				known.toString(), false, "", "已核对", null);
	}

	private void migrate(String sql) throws SQLException {
		try (Connection migration = connect(); Statement statement = migration.createStatement()) {
			migration.setAutoCommit(false);
			statement.execute(sql);
			migration.commit();
		}
	}

	private Connection connect() throws SQLException {
		return TestDatabase.dataSource(this.database.getJdbcUrl()).getConnection();
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
