package org.lantu.planning.drafts;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.plan.files.PlanFiles;
import org.lantu.planning.CheckReport;
import org.lantu.planning.drafts.DraftPage.Listed;
import org.lantu.planning.drafts.DraftPage.Said;
import org.lantu.planning.drafts.DraftPage.Section;
import org.lantu.planning.drafts.PlanDraft.Act;
import org.lantu.planning.drafts.PlanDraft.Check;
import org.lantu.planning.drafts.PlanDraft.Comment;
import org.lantu.planning.drafts.PlanDraft.Head;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.drafts.rules.DraftFindings;
import org.lantu.planning.drafts.rules.DraftKnowledge.OnFile;
import org.lantu.planning.drafts.rules.DraftKnowledge;
import org.lantu.planning.drafts.rules.DraftRules;
import org.lantu.planning.written.WrittenCalls;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.Minutes;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Makes the pages of drafts.
 */
@Component
class DraftPages {

	private final DraftStore store;

	private final DraftKnowledge knowledge;

	private final WrittenCalls calls;

	private final PlanFiles files;

	private final People people;

	private final DraftLines lines;

	private final MessageSource messages;

	private final ZoneId zone;

	DraftPages(DraftStore store, DraftKnowledge knowledge, WrittenCalls calls, PlanFiles files, People people,
			DraftLines lines, MessageSource messages, LantuProperties properties) {
		this.files = files;
		this.store = store;
		this.knowledge = knowledge;
		this.calls = calls;
		this.people = people;
		this.lines = lines;
		this.messages = messages;
		this.zone = properties.zone();
	}

	/**
	 * The list of drafts.
	 * @param refused why none was begun
	 * @param plan the plan that was chosen to begin with
	 * @param typed the file that was typed to begin with
	 */
	DraftPage.Listing list(@Nullable MessageSourceResolvable refused, String plan, String typed, Locale locale) {
		List<Head> all = this.store.all();
		Map<String, String> names = names(all);
		List<PlanFiles.Taken> taken = all.isEmpty() ? List.of() : this.files.taken();
		return new DraftPage.Listing(all.stream().map((head) -> listed(head, names, taken, locale)).toList(),
				said(refused, locale), this.calls.codes(), plan, typed);
	}

	/**
	 * The page of a draft.
	 * @param refused why the last act was not done
	 * @param typed a comment that was not kept
	 */
	DraftPage page(PlanDraft draft, @Nullable MessageSourceResolvable refused, String typed, Locale locale) {
		boolean changes = draft.content().changes();
		OnFile onFile = this.knowledge.of(draft.content());
		List<PlanFiles.Taken> taken = this.files.taken();
		boolean done = DraftFiles.taken(draft.head(), taken, this.zone).isPresent();
		DraftFindings findings = done ? DraftFindings.NONE : DraftRules.find(draft.content(), onFile);
		List<Section> sections = Arrays.stream(DraftPart.values())
			.filter((part) -> part.section() == part)
			.map((part) -> new Section(part, !changes && !part.isHead(),
					draft.content()
						.section(part)
						.stream()
						.map((row) -> this.lines.line(draft.content(), row, onFile, findings, locale))
						.toList()))
			.filter((section) -> changes ? !section.lines().isEmpty() : section.part().isIn(false))
			.toList();
		List<Comment> comments = this.store.comments(draft.head().id());
		Map<String, String> names = this.people
			.names(comments.stream().map((comment) -> comment.written().by()).distinct().toList());
		return new DraftPage(listed(draft.head(), names(List.of(draft.head())), taken, locale), draft.head().version(),
				said(refused, locale),
				sections.stream()
					.flatMap((section) -> section.lines().stream())
					.mapToInt((line) -> line.faults().size())
					.sum(),
				sections,
				comments.stream()
					.map((comment) -> new Said(names.getOrDefault(comment.written().by(), comment.written().by()),
							Minutes.format(comment.written().at(), this.zone), comment.said()))
					.toList(),
				typed, changes, this.files.folder().toString(), done);
	}

	/**
	 * The page of a check.
	 * @param refused the rows because of which the draft would be refused: a run ends
	 * with the first, so all of which there is something to say are told as well
	 */
	DraftPage.Checked checked(PlanDraft draft, CheckReport report, List<DraftRow> refused, Locale locale) {
		OnFile onFile = this.knowledge.of(draft.content());
		DraftFindings findings = DraftRules.find(draft.content(), onFile);
		Function<DraftRow, DraftPage.Line> line = (row) -> this.lines.line(draft.content(), row, onFile, findings,
				locale);
		return new DraftPage.Checked(draft.head().id(), title(draft, locale), report,
				refused.stream().map(line).toList(),
				draft.content()
					.rows()
					.stream()
					.map(line)
					.filter((each) -> !each.faults().isEmpty() || !each.remarks().isEmpty())
					.toList());
	}

	/** Whether a row has faults. */
	boolean isWrong(PlanDraft draft, String key) {
		return DraftRules.faults(draft.content(), this.knowledge.of(draft.content())).containsKey(key);
	}

	/** How a draft is called. */
	String title(PlanDraft draft, Locale locale) {
		return title(draft.head(), locale);
	}

	private Listed listed(Head head, Map<String, String> names, List<PlanFiles.Taken> taken, Locale locale) {
		String checked = DraftFiles.taken(head, taken, this.zone)
			.map((file) -> say("draft.taken", locale, file.name(), Minutes.format(file.at(), this.zone)))
			.orElseGet(() -> checked(head, locale));
		return new Listed(head.id(), title(head, locale), head.code(), done(head.begun(), names, locale),
				done(head.changed(), names, locale), checked);
	}

	private String title(Head head, Locale locale) {
		return (head.title() != null) ? head.title().in(locale)
				: head.code().isEmpty() ? say("draft.untitled", locale, String.valueOf(head.id())) : head.code();
	}

	private String checked(Head head, Locale locale) {
		Check check = head.check();
		if (check == null) {
			return say("draft.check.none", locale);
		}
		String said = say(check.passed() ? "draft.check.passed" : "draft.check.refused", locale,
				Minutes.format(check.at(), this.zone));
		return (check.version() == head.version()) ? said : say("draft.check.old", locale, said);
	}

	private String done(Act act, Map<String, String> names, Locale locale) {
		return say("draft.act", locale, names.getOrDefault(act.by(), act.by()), Minutes.format(act.at(), this.zone));
	}

	private Map<String, String> names(List<Head> heads) {
		Set<String> logins = heads.stream()
			.flatMap((head) -> List.of(head.begun().by(), head.changed().by()).stream())
			.collect(Collectors.toCollection(TreeSet::new));
		return this.people.names(logins);
	}

	private @Nullable String said(@Nullable MessageSourceResolvable refused, Locale locale) {
		return (refused != null) ? this.messages.getMessage(refused, locale) : null;
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
