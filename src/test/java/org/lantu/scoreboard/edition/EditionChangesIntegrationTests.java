package org.lantu.scoreboard.edition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lantu.ModuleTest;
import org.lantu.StatementCounter;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.ledger.Outcome;
import org.lantu.scoreboard.edition.EditionChange.Kind;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantu.actuals.LedgerPeople.CHEN;
import static org.lantu.actuals.LedgerPeople.WANG;

/**
 * What was published since, and what it did to verdicts.
 */
@ModuleTest
class EditionChangesIntegrationTests {

	@Autowired
	private EditionChanges changes;

	@Autowired
	private Editions editions;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private StatementCounter statements;

	@Test
	void tellsFiguresAndTheVerdictsThatTheyTurned() {
		long before = this.editions.current().number();
		assertThat(this.changes.list(ChangeSelection.after(before), 0, 10)).isEmpty();
		publish("2.00");
		long first = this.editions.current().number();
		// at least 2.2 was promised, so this misses it, and the next meets it
		publish("2.20");
		long second = this.editions.current().number();
		assertThat(this.changes.editions(0, 2)).extracting(EditionEntry::edition)
			.extracting(Edition::number)
			.containsExactly(second, first);
		assertThat(this.changes.countEditions()).isEqualTo((int) second);

		List<EditionChange> figures = this.changes.list(ChangeSelection.after(before).ofKinds(List.of(Kind.FIGURE)), 0,
				10);
		assertThat(figures).extracting((change) -> change.edition().number()).containsExactly(second, first);
		assertThat(figures.get(0).figure().now().value()).hasToString("2.20");
		assertThat(figures.get(0).figure().before().value()).hasToString("2.00");
		assertThat(figures.get(0).figure().counts()).isTrue();
		assertThat(figures.get(1).figure().before()).isNull();

		assertThat(turned(before, "henan-2025")).containsExactly("henan-2025 rd-intensity-2025: MISSED → MET",
				"henan-2025 rd-intensity-2025: AWAITED → MISSED");
		assertThat(turned(second, "henan-2025")).isEmpty();
		assertThat(this.changes.count(ChangeSelection.after(before).ofPlan("henan-2025")).listed())
			.containsEntry(Kind.FIGURE, 2)
			.containsEntry(Kind.VERDICT, 2);
		assertThat(this.changes.count(ChangeSelection.after(before).ofPlan("henan-2022")).listed())
			.as("a later year says nothing of it")
			.isEmpty();
		assertThat(this.changes.count(ChangeSelection.after(before).ofRegions(List.of("420000"))).listed()).isEmpty();
		assertThat(this.changes.count(ChangeSelection.after(before).ofIndicators(List.of("gdp"))).listed()).isEmpty();
		assertThat(this.changes.count(ChangeSelection.since(Instant.parse("2026-11-22T03:59:59Z"))).listed())
			.containsKey(Kind.FIGURE);
		assertThat(this.changes.count(ChangeSelection.since(Instant.parse("2099-01-01T00:00:00Z"))).listed()).isEmpty();
		assertThat(this.changes.list(ChangeSelection.after(before), 1, 1)).singleElement()
			.isEqualTo(this.changes.list(ChangeSelection.after(before), 0, 2).get(1));
		assertThat(this.statements.during(() -> this.changes.list(ChangeSelection.after(before), 0, 100))).isOne();
	}

	private List<String> turned(long after, String plan) {
		return this.changes.list(ChangeSelection.after(after).ofPlan(plan).ofKinds(List.of(Kind.VERDICT)), 0, 100)
			.stream()
			.map(EditionChange::target)
			.map((change) -> "%s %s: %s → %s".formatted(change.plan(), change.target(), change.before().kept(),
					change.after().kept()))
			.toList();
	}

	private void publish(String value) {
		Outcome submitted = this.ledger.submit(WANG, key(),
				List.of(new TypedFigure(new FigureKey("410000", "rd-intensity", 2025), value, "A", "",
						"hn-st-conf-2026", "原文", "2026-03-05", false, "", "已核对", null)));
		assertThat(submitted.done()).as(submitted.toString()).isTrue();
		assertThat(this.ledger.publish(CHEN, key(), List.of(submitted.rows().get(0).revision())).done()).isTrue();
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
