package org.lantu.entry.files;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.lantu.accounts.Person;
import org.lantu.actuals.imports.Fate;
import org.lantu.actuals.imports.FileImport;
import org.lantu.actuals.imports.ImportView;
import org.lantu.actuals.imports.Imports;
import org.lantu.actuals.imports.StagedColumn;
import org.lantu.actuals.imports.StagedLine;
import org.lantu.actuals.rounds.Round;
import org.lantu.actuals.rounds.RoundAnswer;
import org.lantu.actuals.rounds.RoundAnswers;
import org.lantu.entry.effects.EffectLine;
import org.lantu.entry.files.ImportListPage.Choice;
import org.lantu.platform.Numbers;

import org.springframework.stereotype.Component;

/**
 * Makes the page of a file: what was read of it, and what becomes of that.
 */
@Component
class ImportPages {

	private static final String CONFIRMING = "CONFIRMING";

	private static final int PAGE = 50;

	private static final int LONGEST_NOTE = 120;

	private static final Set<String> BAD = Set.of("WRONG", "UNREAD", "INCOMPLETE", "QUESTIONED");

	private final Imports imports;

	private final ImportListPages lists;

	private final ImportColumns columns;

	private final ImportEffects effects;

	private final RoundAnswers rounds;

	ImportPages(Imports imports, ImportListPages lists, ImportColumns columns, ImportEffects effects,
			RoundAnswers rounds) {
		this.rounds = rounds;
		this.imports = imports;
		this.lists = lists;
		this.columns = columns;
		this.effects = effects;
	}

	/**
	 * The page.
	 * @param show the fate that is looked at; empty for all but what is on file
	 * @param page which part of it, from 0
	 */
	ImportPage page(Person person, FileImport file, String show, int page, Locale locale) {
		ImportWords words = this.lists.words(locale);
		boolean leftOut = show.equals("LEFT_OUT");
		ImportView view = this.imports.view(file.id(), fates(show), leftOut, page * PAGE, PAGE + 1);
		boolean open = file.state() == FileImport.State.STAGED && file.confirming() == null;
		List<String> sheets = view.sheets().stream().map((sheet) -> sheet.name()).toList();
		List<ImportPage.Row> rows = view.figures()
			.stream()
			.limit(PAGE)
			.map((figure) -> words.row(figure, sheets))
			.toList();
		boolean told = open && view.draftable() <= ImportEffects.MOST_FIGURES;
		List<EffectLine> effects = told ? this.effects.of(person, file, locale) : List.of();
		return new ImportPage(head(file, words), refusal(file, view, words), counts(file, view, words),
				this.columns.sheets(view.sheets(), words), rows, paging(file, view, show, page, words),
				forAll(person, file, words), confirming(file, view, open, told),
				view.notes().stream().map((line) -> note(line, words)).toList(), effects);
	}

	/**
	 * Why the file was refused; also that nothing was read of it, which no count says.
	 * Why it was not confirmed before says nothing while it is being confirmed.
	 */
	private static String refusal(FileImport file, ImportView view, ImportWords words) {
		if (file.confirming() != null) {
			return "";
		}
		boolean nothing = file.state() == FileImport.State.STAGED && view.counts().isEmpty() && view.leftOut() == 0
				&& view.sheets().stream().flatMap((sheet) -> sheet.columns().stream()).noneMatch(StagedColumn::asks);
		return nothing ? words.text("imported.nothing") : words.text(file.refusal());
	}

	private static Collection<Fate> fates(String show) {
		return Arrays.stream(Fate.values())
			.filter((fate) -> fate.name().equals(show))
			.findFirst()
			.<Collection<Fate>>map(List::of)
			.orElse(EnumSet.allOf(Fate.class));
	}

	private ImportPage.Head head(FileImport file, ImportWords words) {
		FileImport.Ending ending = file.ending();
		List<String> facts = new ArrayList<>(
				List.of(words.text("imported.facts.sent", this.lists.who(file.by()), words.minute(file.at())),
						words.text("imported.facts.size", Numbers.format(BigDecimal.valueOf(file.file().bytes()))),
						words.text("imported.facts.digest", file.file().sha256())));
		return new ImportPage.Head(file.id(), file.file().name(),
				(file.confirming() != null) ? CONFIRMING : file.state().name(), facts, progress(file, words),
				(ending == null) ? "" : ImportListPages.state(file, words),
				(file.edition() == null) ? "" : String.valueOf(file.edition()));
	}

	/** How far it is read or confirmed, or how many are read before it. */
	private String progress(FileImport file, ImportWords words) {
		FileImport.Confirming confirming = file.confirming();
		if (confirming != null) {
			return confirming(confirming, words);
		}
		if (file.state() != FileImport.State.RECEIVED) {
			return "";
		}
		OptionalInt reached = this.imports.progress(file.id());
		return reached.isPresent() ? words.text("imported.progress", reached.getAsInt())
				: words.text("imported.before-it", Math.max(0, this.imports.received().indexOf(file.id())));
	}

	/** Who confirms it and since when, and how far that is. */
	private String confirming(FileImport.Confirming confirming, ImportWords words) {
		Instant since = confirming.since();
		return (since == null) ? words.text("imported.confirming.waits", this.lists.who(confirming.by()))
				: words.text("imported.confirming", this.lists.who(confirming.by()), words.minute(since),
						confirming.reached(), confirming.figures());
	}

	private static List<ImportPage.Count> counts(FileImport file, ImportView view, ImportWords words) {
		String address = "/entry/imports/" + file.id() + "?show=";
		List<ImportPage.Count> counts = new ArrayList<>();
		for (Fate fate : Fate.values()) {
			int number = view.counts().getOrDefault(fate, 0);
			counts.add(new ImportPage.Count((number == 0) ? "zero" : BAD.contains(fate.name()) ? "missed" : "plain",
					number, words.text("imported.fate." + fate), address + fate));
		}
		counts.add(new ImportPage.Count((view.leftOut() == 0) ? "zero" : "plain", view.leftOut(),
				words.text("imported.left-out"), address + "LEFT_OUT"));
		return counts;
	}

	private static ImportPage.Paging paging(FileImport file, ImportView view, String show, int page,
			ImportWords words) {
		String address = "/entry/imports/" + file.id() + "?show=" + show + "&page=";
		return new ImportPage.Paging(show, words.text("imported.page", String.valueOf(page + 1)),
				(page > 0) ? address + (page - 1) : "", (view.figures().size() > PAGE) ? address + (page + 1) : "");
	}

	private ImportPage.ForAll forAll(Person person, FileImport file, ImportWords words) {
		int year = file.defaults().year();
		String reason = file.defaults().reason();
		Map<String, Collection<Round>> asked = (file.state() == FileImport.State.STAGED && reason.isBlank())
				? this.imports.asked(file.id()) : Map.of();
		Map<String, RoundAnswer> before = this.rounds.to(person, asked);
		boolean answered = !asked.isEmpty() && before.keySet().containsAll(asked.keySet());
		return new ImportPage.ForAll(ImportListPages.regions(person, file.defaults().region(), words),
				ImportListPages.indicators(words), file.defaults().region(), (year > 0) ? String.valueOf(year) : "",
				file.defaults().source(), this.lists.sources(), file.defaults().knownOn(), answered
						? before.values().stream().map(RoundAnswer::reason).distinct().collect(Collectors.joining("; "))
						: reason,
				answered ? words.text("imported.all.before", words
					.minute(before.values().stream().map(RoundAnswer::at).max(Comparator.naturalOrder()).orElseThrow()))
						: "");
	}

	private static ImportPage.Confirming confirming(FileImport file, ImportView view, boolean open, boolean told) {
		Map<Fate, Integer> counts = view.counts();
		int all = counts.values().stream().mapToInt(Integer::intValue).sum();
		int unfit = all - counts.getOrDefault(Fate.SAME, 0) - view.submittable();
		return new ImportPage.Confirming(open, told, view.submittable(), view.draftable(), unfit,
				counts.getOrDefault(Fate.UNREAD, 0),
				view.sheets().stream().flatMap((sheet) -> sheet.columns().stream()).anyMatch((column) -> column.asks()),
				(file.edition() == null) ? "" : String.valueOf(file.edition()));
	}

	private static String note(StagedLine line, ImportWords words) {
		String text = String.join(" ", line.cells().stream().filter((cell) -> !cell.isBlank()).toList());
		return words.text("imported.note", String.valueOf(line.number()),
				(text.length() > LONGEST_NOTE) ? text.substring(0, LONGEST_NOTE) + "…" : text);
	}

}
