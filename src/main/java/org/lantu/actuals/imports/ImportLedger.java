package org.lantu.actuals.imports;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Message;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.imports.working.Confirmation;
import org.lantu.actuals.imports.working.Confirmations;
import org.lantu.actuals.imports.working.WorkedAhead;
import org.lantu.actuals.ledger.CheckedEntry;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.ledger.Outcome;
import org.lantu.audit.AuditTrail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has the ledger take the figures of an import by the acts of the grid: all of them in
 * one transaction, or none. It is asked for first, and done by whoever works on what was
 * asked for; how far it is stands in the database all the while.
 */
@Service
public class ImportLedger {

	private final ImportBook book;

	private final ImportStage stage;

	private final ImportRows rows;

	private final ImportChecks checks;

	private final Confirmations confirmations;

	private final FigureLedger ledger;

	private final People people;

	private final AuditTrail audit;

	private final TransactionTemplate transaction;

	ImportLedger(ImportBook book, ImportStage stage, ImportRows rows, ImportChecks checks, Confirmations confirmations,
			FigureLedger ledger, People people, AuditTrail audit, PlatformTransactionManager transactions) {
		this.confirmations = confirmations;
		this.people = people;
		this.book = book;
		this.stage = stage;
		this.rows = rows;
		this.checks = checks;
		this.ledger = ledger;
		this.audit = audit;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Asks for an import to be confirmed. One that is not staged, or was asked for
	 * already, stays as it is.
	 * @param asked how; whoever asks may see the import
	 */
	public void ask(Confirmation asked) {
		this.transaction.executeWithoutResult((status) -> {
			if (this.book.isFree(asked.id())
					&& this.book.locked(asked.id()).filter(FileImport.State.STAGED::equals).isPresent()) {
				this.confirmations.ask(asked);
			}
		});
	}

	/** What was asked for and nobody has begun with. */
	public List<Confirmation> waiting() {
		return this.confirmations.waiting();
	}

	/**
	 * Confirms an import, unless somebody else does. Where it is refused, the import says
	 * why, and the ledger is as it was.
	 * @param edition the newest
	 */
	public void confirm(Confirmation asked, long edition) {
		Optional<Person> person = this.people.find(asked.by());
		if (person.isEmpty()) {
			giveUp(asked.id(), new Message("imports.closed", List.of()));
			return;
		}
		Optional<Message> refusal = Objects.requireNonNull(this.transaction.execute((status) -> {
			this.book.waitForOthers();
			return Optional.ofNullable(confirm(person.get(), asked, edition, status));
		}));
		refusal.ifPresent((why) -> this.transaction.executeWithoutResult((status) -> {
			if (this.book.locked(asked.id()).filter(FileImport.State.STAGED::equals).isPresent()) {
				this.checks.judge(person.get(), this.book.find(asked.id()).orElseThrow(), true);
				this.book.staged(asked.id(), edition, why);
			}
			this.confirmations.end(asked.id());
		}));
	}

	/** Notes why nothing came of what was asked for; the preview stays as it is. */
	public void giveUp(long id, Message why) {
		this.transaction.executeWithoutResult((status) -> {
			if (this.book.locked(id).filter(FileImport.State.STAGED::equals).isPresent()) {
				this.book.told(id, why);
			}
			this.confirmations.end(id);
		});
	}

	/**
	 * Notes what was broken off, as by a portal that was killed: of what is said to be
	 * under way, all that nobody works on.
	 */
	public void noteBrokenOff() {
		this.confirmations.started().forEach((id) -> this.transaction.executeWithoutResult((status) -> {
			if (this.book.isFree(id) && this.confirmations.started().contains(id)) {
				giveUp(id, new Message("imports.broken-off", List.of()));
			}
		}));
	}

	private @Nullable Message confirm(Person person, Confirmation asked, long edition, TransactionStatus status) {
		long id = asked.id();
		if (this.book.locked(id).filter(FileImport.State.STAGED::equals).isEmpty() || !this.confirmations.start(id,
				this.rows.count(id, "not left_out and fate <> 'SAME' and not " + asked.unfit()))) {
			return null;
		}
		Message refusal = confirm(person, this.book.find(id).orElseThrow(), asked, edition);
		if (refusal != null) {
			status.setRollbackOnly();
		}
		return refusal;
	}

	private @Nullable Message confirm(Person person, FileImport file, Confirmation asked, long edition) {
		long id = file.id();
		if (this.stage.sheets(id).stream().flatMap((sheet) -> sheet.columns().stream()).anyMatch(StagedColumn::asks)) {
			return new Message("imports.columns", List.of());
		}
		boolean asSeen = Objects.equals(file.edition(), asked.seen());
		if (!asSeen || asked.seen() != edition) {
			int moved = this.checks.judge(person, file, true);
			if (moved > 0 || !asSeen) {
				return new Message("imports.moved", List.of(String.valueOf(edition), moved));
			}
		}
		int unfit = this.rows.count(id, "not left_out and fate <> 'SAME' and " + asked.unfit());
		if (unfit > 0 && !asked.fitOnly()) {
			return new Message("imports.unfit", List.of(unfit));
		}
		int figures = 0;
		Iterator<Supplier<CheckedRegion>> works = this.rows.regions(id)
			.stream()
			.map((region) -> taken(person, file, region, asked))
			.flatMap(Optional::stream)
			.iterator();
		try (WorkedAhead<CheckedRegion> regions = new WorkedAhead<>(works)) {
			for (CheckedRegion region = regions.next(); region != null; region = regions.next()) {
				Map<Integer, Long> revisions = new HashMap<>();
				Message refusal = write(person, file, region, asked, revisions);
				if (refusal != null) {
					return refusal;
				}
				this.rows.written(id, revisions);
				figures += revisions.size();
				this.confirmations.reached(id, figures);
			}
		}
		if (figures == 0) {
			return new Message("imports.nothing", List.of());
		}
		this.book.done(id, asked.act(), person.login(), figures);
		this.confirmations.end(id);
		this.audit.record("import-confirmed", person.login(), "import", String.valueOf(id),
				Map.of("act", asked.act(), "figures", figures, "file", file.file().name()));
		return null;
	}

	/** The work of checking what is taken of a region; none where nothing is. */
	private Optional<Supplier<CheckedRegion>> taken(Person person, FileImport file, String region, Confirmation asked) {
		List<ImportedFigure> figures = this.rows.of(file.id(), region)
			.stream()
			.filter((figure) -> !figure.leftOut() && takes(asked, figure.judgement()))
			.toList();
		if (figures.isEmpty()) {
			return Optional.empty();
		}
		List<TypedFigure> typed = this.checks.typed(file.defaults(), figures);
		return Optional.of(() -> new CheckedRegion(region, figures, this.ledger.check(person, typed)));
	}

	private @Nullable Message write(Person person, FileImport file, CheckedRegion region, Confirmation asked,
			Map<Integer, Long> revisions) {
		List<ImportedFigure> figures = region.figures();
		String key = "import-" + file.id() + '-' + region.code();
		Outcome outcome = asked.submits() ? this.ledger.submit(person, key, region.entry())
				: this.ledger.draft(person, key, region.entry());
		if (!outcome.done()) {
			return outcome.rows()
				.stream()
				.flatMap((row) -> row.findings().stream())
				.filter((finding) -> blocks(asked, finding.severity()))
				.findFirst()
				.map((finding) -> finding.message())
				.orElseGet(() -> new Message("imports.unfit", List.of(figures.size())));
		}
		for (int at = 0; at < figures.size(); at++) {
			revisions.put(figures.get(at).ordinal(), Objects.requireNonNull(outcome.rows().get(at).revision()).id());
		}
		return null;
	}

	private static boolean takes(Confirmation asked, ImportedFigure.Judgement judgement) {
		return asked.submits() ? !judgement.lacking() : !judgement.refused();
	}

	private static boolean blocks(Confirmation asked, Finding.Severity severity) {
		return severity == Finding.Severity.HARD || (asked.submits() && severity == Finding.Severity.MISSING);
	}

	/**
	 * What is taken of a region.
	 */
	private record CheckedRegion(String code, List<ImportedFigure> figures, CheckedEntry entry) {

	}

}
