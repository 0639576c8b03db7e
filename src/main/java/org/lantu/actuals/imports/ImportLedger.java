package org.lantu.actuals.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Message;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.ledger.Outcome;
import org.lantu.audit.AuditTrail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has the ledger take the figures of an import by the acts of the grid: all of them in
 * one transaction, or none.
 */
@Service
public class ImportLedger {

	private final ImportBook book;

	private final ImportStage stage;

	private final ImportRows rows;

	private final ImportChecks checks;

	private final FigureLedger ledger;

	private final AuditTrail audit;

	private final TransactionTemplate transaction;

	ImportLedger(ImportBook book, ImportStage stage, ImportRows rows, ImportChecks checks, FigureLedger ledger,
			AuditTrail audit, PlatformTransactionManager transactions) {
		this.book = book;
		this.stage = stage;
		this.rows = rows;
		this.checks = checks;
		this.ledger = ledger;
		this.audit = audit;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Confirms an import.
	 * @param person who confirms it
	 * @param seen the edition beside which the person saw it
	 * @param edition the newest
	 * @param act {@code draft} or {@code submit}
	 * @param fitOnly whether those with faults are left where they are
	 * @return whether it was done; if not, the import says why, and the ledger is as it
	 * was
	 */
	public boolean confirm(Person person, long id, long seen, long edition, String act, boolean fitOnly) {
		Optional<Message> refusal = Objects.requireNonNull(this.transaction.execute(
				(status) -> Optional.ofNullable(confirm(person, id, seen, edition, new Way(act, fitOnly), status))));
		refusal.ifPresent((why) -> this.transaction.executeWithoutResult((status) -> {
			if (this.book.locked(id).filter(FileImport.State.STAGED::equals).isPresent()) {
				this.checks.judge(person, this.book.find(id).orElseThrow(), true);
				this.book.staged(id, edition, why);
			}
		}));
		return refusal.isEmpty();
	}

	private @Nullable Message confirm(Person person, long id, long seen, long edition, Way way,
			TransactionStatus status) {
		if (this.book.locked(id).filter(FileImport.State.STAGED::equals).isEmpty()) {
			return null;
		}
		if (this.stage.sheets(id).stream().flatMap((sheet) -> sheet.columns().stream()).anyMatch(StagedColumn::asks)) {
			status.setRollbackOnly();
			return new Message("imports.columns", List.of());
		}
		FileImport file = this.book.find(id).orElseThrow();
		if (!Objects.equals(file.edition(), seen) || seen != edition) {
			int moved = this.checks.judge(person, file, true);
			if (moved > 0 || !Objects.equals(file.edition(), seen)) {
				status.setRollbackOnly();
				return new Message("imports.moved", List.of(String.valueOf(edition), moved));
			}
		}
		int unfit = this.rows.count(id, "not left_out and fate <> 'SAME' and " + way.unfit());
		if (unfit > 0 && !way.fitOnly()) {
			status.setRollbackOnly();
			return new Message("imports.unfit", List.of(unfit));
		}
		Map<Integer, Long> revisions = new HashMap<>();
		for (String region : this.rows.regions(id)) {
			Message refusal = write(person, file, region, way, revisions);
			if (refusal != null) {
				status.setRollbackOnly();
				return refusal;
			}
		}
		if (revisions.isEmpty()) {
			status.setRollbackOnly();
			return new Message("imports.nothing", List.of());
		}
		this.rows.written(id, revisions);
		this.book.done(id, way.act(), person.login());
		this.audit.record("import-confirmed", person.login(), "import", String.valueOf(id),
				Map.of("act", way.act(), "figures", revisions.size(), "file", file.file().name()));
		return null;
	}

	private @Nullable Message write(Person person, FileImport file, String region, Way way,
			Map<Integer, Long> revisions) {
		List<ImportedFigure> figures = this.rows.of(file.id(), region)
			.stream()
			.filter((figure) -> !figure.leftOut() && way.takes(figure.judgement()))
			.toList();
		if (figures.isEmpty()) {
			return null;
		}
		List<TypedFigure> typed = this.checks.typed(file.defaults(), figures);
		String key = "import-" + file.id() + '-' + region;
		Outcome outcome = way.act().equals("submit") ? this.ledger.submit(person, key, typed)
				: this.ledger.draft(person, key, typed);
		if (!outcome.done()) {
			return outcome.rows()
				.stream()
				.flatMap((row) -> row.findings().stream())
				.filter((finding) -> way.blocks(finding.severity()))
				.findFirst()
				.map((finding) -> finding.message())
				.orElseGet(() -> new Message("imports.unfit", List.of(figures.size())));
		}
		for (int at = 0; at < figures.size(); at++) {
			revisions.put(figures.get(at).ordinal(), Objects.requireNonNull(outcome.rows().get(at).revision()).id());
		}
		return null;
	}

	/** How an import is confirmed. */
	private record Way(String act, boolean fitOnly) {

		String unfit() {
			return this.act.equals("submit") ? "lacking" : "refused";
		}

		boolean takes(ImportedFigure.Judgement judgement) {
			return this.act.equals("submit") ? !judgement.lacking() : !judgement.refused();
		}

		boolean blocks(Finding.Severity severity) {
			return severity == Finding.Severity.HARD
					|| (this.act.equals("submit") && severity == Finding.Severity.MISSING);
		}

	}

}
