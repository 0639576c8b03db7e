package org.lantu.actuals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lantu.ModuleTest;
import org.lantu.StatementCounter;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.ledger.Outcome;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantu.actuals.LedgerPeople.CHEN;
import static org.lantu.actuals.LedgerPeople.WANG;
import static org.lantu.actuals.LedgerPeople.typed;

/**
 * The figures without the rest of the portal: each way of reading vintages tells the
 * same, and what is published is among them.
 */
@ModuleTest
class ActualsModuleIntegrationTests {

	private static final String SOURCE = "techme-rdactivity";

	private static final Comparator<FigureKey> FIGURES = Comparator.comparing(FigureKey::region)
		.thenComparing(FigureKey::indicator)
		.thenComparing(FigureKey::year);

	@Autowired
	private Actuals actuals;

	@Autowired
	private SourceFigures sources;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StatementCounter statements;

	@Test
	void readsVintagesInOneStatementHoweverAsked() {
		List<Revision> all = this.actuals
			.vintagesOf(this.jdbc.sql("select code from region").query(String.class).list());
		assertThat(all).hasSize(this.jdbc.sql("select count(*) from figure_revision where state = 'PUBLISHED'")
			.query(Integer.class)
			.single());
		Revision one = all.get(0);
		assertThat(this.statements.during(() -> {
			assertThat(this.actuals.vintages(List.of(one.figure().series()))).containsExactlyElementsOf(
					all.stream().filter((vintage) -> vintage.figure().series().equals(one.figure().series())).toList());
			assertThat(this.actuals.vintages(one.region(), one.indicator(), one.year())).containsExactlyElementsOf(
					all.stream().filter((vintage) -> vintage.figure().equals(one.figure())).toList());
		})).isEqualTo(2);
	}

	@Test
	void readsAPartOfASourceWithoutReadingTheRest() {
		List<Revision> all = new ArrayList<>();
		this.sources.each(new SourceFigures.Selection(SOURCE, null, null, null), all::add);
		assertThat(all).hasSizeGreaterThan(400).isSortedAccordingTo(Comparator.comparing(Revision::figure, FIGURES));
		Map<String, Integer> regions = this.sources.counts(SOURCE).regions();
		SourceFigures.Selection one = new SourceFigures.Selection(SOURCE, "410000", "basic-research-share", 2022);
		assertThat(this.statements.during(() -> {
			for (int offset : List.of(0, 17, 18, 300, all.size() - 2)) {
				assertThat(this.sources.vintages(SOURCE, regions, offset, 40))
					.isEqualTo(all.subList(offset, Math.min(offset + 40, all.size())));
			}
			assertThat(this.sources.count(one)).isOne();
			assertThat(this.sources.vintages(one, 0, 10)).singleElement().isIn(all);
		})).isEqualTo(7);
	}

	@Test
	void handsOverOneByOneWhatItWouldList() {
		FigureSelection filter = new FigureSelection(List.of(), List.of(), null, 2020, LocalDate.of(2024, 1, 1));
		List<Revision> handedOver = new ArrayList<>();
		assertThat(this.statements.during(() -> this.actuals.eachCounting(filter, handedOver::add))).isOne();
		assertThat(handedOver).hasSizeGreaterThan(1000).isEqualTo(this.actuals.counting(filter));
	}

	@Test
	void readsAPartOfWhatItCountsWithoutReadingTheRest() {
		FigureSelection filter = new FigureSelection(List.of(), List.of("rd-intensity", "rd-expenditure"), 2015, null,
				LocalDate.of(2024, 1, 1));
		List<Revision> all = this.actuals.counting(filter);
		assertThat(all).hasSizeGreaterThan(20);
		assertThat(this.statements.during(() -> {
			assertThat(this.actuals.count(filter)).isEqualTo(all.size());
			assertThat(this.actuals.counting(filter, 7, 11)).isEqualTo(all.subList(7, 18));
			assertThat(this.actuals.counting(filter, all.size() - 2, 11))
				.isEqualTo(all.subList(all.size() - 2, all.size()));
			assertThat(this.actuals.counting(filter, all.size(), 1)).isEmpty();
		})).isEqualTo(4);
	}

	@Test
	void publishesWhatOneEntersAndAnotherReviews() {
		TypedFigure typed = typed("gazelle-enterprises", 2001, "100");
		Outcome submitted = this.ledger.submit(WANG, UUID.randomUUID().toString(), List.of(typed));
		Outcome published = this.ledger.publish(CHEN, UUID.randomUUID().toString(),
				List.of(submitted.rows().get(0).revision()));
		assertThat(published.done()).isTrue();
		assertThat(this.actuals.counting(new FigureSelection(List.of("410000"), List.of("gazelle-enterprises"), 2001,
				2001, LocalDate.of(2026, 11, 22))))
			.singleElement()
			.satisfies((revision) -> assertThat(revision.value()).hasToString("100"));
	}

}
