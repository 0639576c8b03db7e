package org.lantu.planning.drafts;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.planning.CheckReport;
import org.lantu.planning.drafts.DraftKnowledge.OnFile;
import org.lantu.planning.drafts.DraftPage.Line;
import org.lantu.planning.drafts.DraftPage.Listed;
import org.lantu.planning.drafts.DraftPage.Said;
import org.lantu.planning.drafts.DraftPage.Section;
import org.lantu.planning.drafts.PlanDraft.Act;
import org.lantu.planning.drafts.PlanDraft.Check;
import org.lantu.planning.drafts.PlanDraft.Comment;
import org.lantu.planning.drafts.PlanDraft.Head;
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

	private static final int MOST_OF_A_LINE = 120;

	private final DraftStore store;

	private final DraftKnowledge knowledge;

	private final WrittenCalls calls;

	private final People people;

	private final MessageSource messages;

	private final ZoneId zone;

	DraftPages(DraftStore store, DraftKnowledge knowledge, WrittenCalls calls, People people, MessageSource messages,
			LantuProperties properties) {
		this.store = store;
		this.knowledge = knowledge;
		this.calls = calls;
		this.people = people;
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
		return new DraftPage.Listing(all.stream().map((head) -> listed(head, names, locale)).toList(),
				said(refused, locale), this.calls.codes(), plan, typed);
	}

	/**
	 * The page of a draft.
	 * @param refused why the last act was not done
	 * @param typed a comment that was not kept
	 */
	DraftPage page(PlanDraft draft, @Nullable MessageSourceResolvable refused, String typed, Locale locale) {
		OnFile onFile = this.knowledge.of(draft.content());
		Map<String, Map<String, MessageSourceResolvable>> faults = DraftRules.faults(draft.content(), onFile);
		List<Section> sections = Arrays.stream(DraftPart.values())
			.filter((part) -> part.section() == part)
			.map((part) -> new Section(part, part != DraftPart.PLAN,
					draft.content()
						.section(part)
						.stream()
						.map((row) -> line(draft.content(), row, onFile, faults, locale))
						.toList()))
			.toList();
		List<Comment> comments = this.store.comments(draft.head().id());
		Map<String, String> names = this.people
			.names(comments.stream().map((comment) -> comment.written().by()).distinct().toList());
		return new DraftPage(listed(draft.head(), names(List.of(draft.head())), locale), draft.head().version(),
				said(refused, locale), faults.values().stream().mapToInt(Map::size).sum(), sections,
				comments.stream()
					.map((comment) -> new Said(names.getOrDefault(comment.written().by(), comment.written().by()),
							Minutes.format(comment.written().at(), this.zone), comment.said()))
					.toList(),
				typed);
	}

	/**
	 * The page of a check.
	 * @param refused the rows because of which the draft would be refused
	 */
	DraftPage.Checked checked(PlanDraft draft, CheckReport report, List<DraftRow> refused, Locale locale) {
		OnFile onFile = this.knowledge.of(draft.content());
		return new DraftPage.Checked(draft.head().id(), title(draft, locale), report,
				refused.stream().map((row) -> line(draft.content(), row, onFile, Map.of(), locale)).toList());
	}

	/** Whether a row has faults. */
	boolean isWrong(PlanDraft draft, String key) {
		return DraftRules.faults(draft.content(), this.knowledge.of(draft.content())).containsKey(key);
	}

	/** How a draft is called. */
	String title(PlanDraft draft, Locale locale) {
		return title(draft.head(), locale);
	}

	/** What is wrong with a field, after its name. */
	String fault(DraftPart part, String field, MessageSourceResolvable fault, Locale locale) {
		return say("draft.fault", locale, label(part, field, locale), this.messages.getMessage(fault, locale));
	}

	/** How a field is called. */
	String label(DraftPart part, String field, Locale locale) {
		String otherwise = say("draft.field." + field, locale);
		return Optional.ofNullable(this.messages.getMessage("draft.field." + part + "." + field, null, null, locale))
			.orElse(otherwise);
	}

	/** A choice in words; what is none is shown as it stands. */
	String choice(String field, String value, Locale locale) {
		return String.valueOf(this.messages.getMessage("draft.choice." + field + "." + value, null, value, locale));
	}

	private Line line(DraftContent content, DraftRow row, OnFile onFile,
			Map<String, Map<String, MessageSourceResolvable>> faults, Locale locale) {
		List<String> wrong = faults.getOrDefault(row.key(), Map.of())
			.entrySet()
			.stream()
			.map((fault) -> fault(row.part(), fault.getKey(), fault.getValue(), locale))
			.toList();
		return new Line(row.key(), text(content, row, onFile, locale), wrong, row.part() == DraftPart.PLAN,
				Optional.ofNullable(TargetRules.kind(row)).filter((kind) -> kind.direct()).isPresent());
	}

	private String text(DraftContent content, DraftRow row, OnFile onFile, Locale locale) {
		Object[] said = switch (row.part()) {
			case DOCUMENT -> new Object[] { row.get("id"), row.get("title") };
			case PLAN -> new Object[] { row.get("code"), inLanguage(row, "title", locale), row.get("first_year"),
					row.get("last_year"),
					Optional.ofNullable(onFile.regions().get(row.get("region")))
						.map((region) -> region.name().in(locale))
						.orElse(row.get("region")) };
			case PILLAR -> new Object[] { row.get("name_zh"), row.get("name_en") };
			case TARGET -> new Object[] {
					Optional.ofNullable(onFile.indicators().get(row.get("indicator")))
						.map((indicator) -> indicator.name().in(locale))
						.orElse(row.get("indicator")),
					row.get("year"), choice("kind", row.get("kind"), locale),
					choice("comparison", row.get("comparison"), locale), value(row) };
			case KEPT_CODE -> new Object[] { row.get("target"), row.get("code") };
			case REVISION -> new Object[] { row.get("target"), row.get("valid_from"), value(row) };
			case SHARE, SHARE_REVISION ->
				new Object[] { row.get("target"), row.get("region"), row.get("value"), row.get("valid_from") };
			case MEASURE -> new Object[] { String.valueOf(content.section(DraftPart.MEASURE).indexOf(row) + 1),
					row.get("pillar"), shortened(inLanguage(row, "text", locale)) };
			case DEPARTMENT -> new Object[] { row.get("code"), inLanguage(row, "name", locale) };
			case ANSWER -> new Object[] {
					row.get("measure").isEmpty() ? row.get("target")
							: say("draft.line.measure", locale, row.get("measure")),
					row.get("lead"), row.get("support") };
		};
		String only = (row.part() != DraftPart.ANSWER) ? ""
				: row.get("support").isEmpty() ? ".lead" : row.get("lead").isEmpty() ? ".support" : "";
		return say("draft.line." + row.part() + only, locale, said);
	}

	private static String value(DraftRow row) {
		return row.get("upper_value").isEmpty() ? row.get("value") : row.get("value") + "–" + row.get("upper_value");
	}

	private static String inLanguage(DraftRow row, String argument, Locale locale) {
		boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
		String first = row.get(argument + (english ? "_en" : "_zh"));
		return first.isEmpty() ? row.get(argument + (english ? "_zh" : "_en")) : first;
	}

	private static String shortened(String text) {
		return (text.codePointCount(0, text.length()) > MOST_OF_A_LINE)
				? text.substring(0, text.offsetByCodePoints(0, MOST_OF_A_LINE)) + "…" : text;
	}

	private Listed listed(Head head, Map<String, String> names, Locale locale) {
		return new Listed(head.id(), title(head, locale), head.code(), done(head.begun(), names, locale),
				done(head.changed(), names, locale), checked(head, locale));
	}

	private String title(Head head, Locale locale) {
		return (head.title() != null) ? head.title().in(locale)
				: say("draft.untitled", locale, head.code().isEmpty() ? String.valueOf(head.id()) : head.code());
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
