package org.lantu.planning.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.Person;
import org.lantu.planning.drafts.DraftForm.Opened;
import org.lantu.planning.drafts.parts.DraftField;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.costs.Costly;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The forms of the rows of a draft. A new row has its key from its form, so that a form
 * that is sent twice counts once.
 */
@Controller
@RequestMapping("/admin/plans/drafts/{id}/rows")
class DraftRowsController {

	private static final String FORM = "planning/drafts/row";

	/** What the next row most often shares with the one before. */
	private static final List<String> SHARED = List.of("year", "kind", "comparison", "pillar", "source");

	/** What a milestone shares with the target on whose way it is. */
	private static final List<String> OF_A_WAY = List.of("indicator", "kind", "comparison", "pillar", "nature",
			"baseline_year", "baseline_value", "source");

	/** What the next act most often shares with the one before. */
	private static final List<String> SHARED_BY_ACTS = List.of("plan", "region", "indicator", "source", "valid_from",
			"reason", "legal_basis");

	private final Drafts drafts;

	private final DraftStore store;

	private final DraftPages pages;

	private final DraftFormPages forms;

	private final DraftScorecards scorecards;

	DraftRowsController(Drafts drafts, DraftStore store, DraftPages pages, DraftFormPages forms,
			DraftScorecards scorecards) {
		this.drafts = drafts;
		this.store = store;
		this.pages = pages;
		this.forms = forms;
		this.scorecards = scorecards;
	}

	/**
	 * The form of a new row.
	 * @param after the row that was written before it
	 * @param milestone the target on whose way it is to be
	 * @param plan of which plan on file it speaks
	 */
	@GetMapping("/new")
	String fresh(@PathVariable long id, @RequestParam DraftPart part, @RequestParam(defaultValue = "") String after,
			@RequestParam(defaultValue = "") String milestone, @RequestParam(defaultValue = "") String kind,
			@RequestParam(defaultValue = "") String comparison, @RequestParam(defaultValue = "") String plan,
			@RequestParam(defaultValue = "") String target, Locale locale, Model model) {
		PlanDraft draft = find(id);
		boolean changes = draft.content().changes();
		if (part.isHead() || !part.isIn(changes)) {
			throw new NotFoundException("plan-draft", part.name(), List.of());
		}
		Map<String, String> begun = new LinkedHashMap<>();
		draft.content().find(after).ifPresent((row) -> copy(row, changes ? SHARED_BY_ACTS : SHARED, begun));
		draft.content().find(milestone).ifPresent((row) -> copy(row, OF_A_WAY, begun));
		if (part == DraftPart.TARGET && after.isEmpty() && milestone.isEmpty()) {
			begun.put("kind", kind);
			begun.put("comparison", comparison);
		}
		begun.computeIfAbsent("plan", (name) -> plan);
		begun.computeIfAbsent("target", (name) -> target);
		begun.values().removeIf(String::isEmpty);
		begun.keySet()
			.removeIf((name) -> part.fields(changes).stream().noneMatch((field) -> field.name().equals(name)));
		DraftRow row = DraftRow.of(UUID.randomUUID().toString().substring(0, 8), part, begun);
		model.addAttribute("page",
				this.forms.form(draft, row, new Opened(draft.head().version(), true, milestone), null, locale));
		return FORM;
	}

	@GetMapping("/{key}")
	String row(@PathVariable long id, @PathVariable String key, @RequestParam(defaultValue = "") String done,
			Locale locale, Model model) {
		PlanDraft draft = find(id);
		DraftRow row = draft.content().find(key).orElseThrow(() -> new NotFoundException("plan-draft", key, List.of()));
		model.addAttribute("page",
				this.forms.form(draft, row, new Opened(draft.head().version(), false, ""), null, locale));
		model.addAttribute("saved", done.equals("saved"));
		return FORM;
	}

	/**
	 * Saves a row, whatever is wrong with it; then its form is shown again until its
	 * author leaves it. Without the button's word it is only shown.
	 */
	@PostMapping("/{key}")
	String save(@PathVariable long id, @PathVariable String key, @RequestParam MultiValueMap<String, String> form,
			@RequestParam DraftPart part, @RequestParam int version, @RequestParam(defaultValue = "") String act,
			Person person, Locale locale, Model model, HttpServletResponse response) {
		if (!key.matches("[0-9a-z]{1,12}")) {
			throw new NotFoundException("plan-draft", key, List.of());
		}
		Opened opened = opened(version, form);
		PlanDraft seen = find(id);
		DraftRow row = DraftRow.of(key, part, typed(part.fields(seen.content().changes()), form));
		if (!act.equals("save") && !act.equals("next")) {
			model.addAttribute("page", this.forms.form(seen, row, opened, null, locale));
			return FORM;
		}
		try {
			checkMilestone(seen, row, opened.milestone());
			this.drafts.save(id, version, row, opened.fresh(), person);
		}
		catch (DraftRefusedException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			PlanDraft draft = find(id);
			Opened again = new Opened(draft.head().version(), true, opened.milestone());
			model.addAttribute("page", this.forms.form(draft, row, again, ex.reason(), locale));
			return FORM;
		}
		PlanDraft draft = find(id);
		String address = "redirect:/admin/plans/drafts/%d".formatted(id);
		if (this.pages.isWrong(draft, key)) {
			return address + "/rows/" + key + "?done=saved";
		}
		return address + (act.equals("next") ? "/rows/new?part=" + part + "&after=" + key : "#r" + key);
	}

	/** Shows the form again beside what its target would be judged; nothing is saved. */
	@Costly(10)
	@PostMapping("/{key}/judgement")
	String judge(@PathVariable long id, @PathVariable String key, @RequestParam MultiValueMap<String, String> form,
			@RequestParam DraftPart part, @RequestParam int version, Locale locale, Model model) {
		PlanDraft draft = find(id);
		DraftRow row = DraftRow.of(key, part, typed(part.fields(draft.content().changes()), form));
		model.addAttribute("page", this.forms.form(draft, row, opened(version, form), null, locale));
		model.addAttribute("scorecard", this.scorecards.of(draft, row, locale));
		return FORM;
	}

	/** Where the page of a judgement is opened once more. */
	@GetMapping("/{key}/judgement")
	String judged(@PathVariable long id) {
		return "redirect:/admin/plans/drafts/%d".formatted(id);
	}

	/** Moves a row up or down, or takes it away once that was asked about. */
	@PostMapping("/{key}/place")
	String place(@PathVariable long id, @PathVariable String key, @RequestParam int version, @RequestParam String act,
			Person person, Locale locale, Model model, HttpServletResponse response) {
		try {
			if (act.equals("remove")) {
				return "redirect:/admin/plans/drafts/%1$d?removing=%2$s#r%2$s".formatted(id, key);
			}
			if (act.equals("remove-surely")) {
				this.drafts.remove(id, version, key, person);
				return "redirect:/admin/plans/drafts/%d".formatted(id);
			}
			if (!act.equals("keep")) {
				this.drafts.move(id, key, act.equals("up"), person);
			}
			return "redirect:/admin/plans/drafts/%d#r%s".formatted(id, key);
		}
		catch (DraftRefusedException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("page", this.pages.page(find(id), ex.reason(), "", locale));
			return "planning/drafts/draft";
		}
	}

	private static Opened opened(int version, MultiValueMap<String, String> form) {
		return new Opened(version, "true".equals(form.getFirst("fresh")),
				Objects.requireNonNullElse(form.getFirst("milestone"), ""));
	}

	private static void checkMilestone(PlanDraft draft, DraftRow row, String milestone) {
		draft.content().find(milestone).ifPresent((target) -> {
			boolean same = row.get("indicator").equals(target.get("indicator"))
					&& row.get("kind").equals(target.get("kind"));
			if (same && !row.get("year").isEmpty() && !row.leadsTo(target)) {
				throw new DraftRefusedException("draft.refused.milestone", row.get("year"), target.get("year"));
			}
		});
	}

	/** Where the page of a conflict is opened once more. */
	@GetMapping("/{key}/place")
	String placed(@PathVariable long id) {
		return judged(id);
	}

	/** The arguments that a form gives, in their order; empty fields are none. */
	private static Map<String, String> typed(List<DraftField> fields, MultiValueMap<String, String> form) {
		Map<String, String> arguments = new LinkedHashMap<>();
		fields.forEach((field) -> {
			List<String> given = form.getOrDefault("f." + field.name(), List.of());
			String text = field.read(field.input().several()
					? given.stream().filter((each) -> !each.isBlank()).collect(Collectors.joining(","))
					: given.isEmpty() ? "" : given.get(0));
			if (!text.isEmpty()) {
				arguments.put(field.name(), text);
			}
		});
		return arguments;
	}

	private static void copy(DraftRow row, List<String> names, Map<String, String> into) {
		names.forEach((name) -> {
			if (!row.get(name).isEmpty()) {
				into.put(name, row.get(name));
			}
		});
	}

	private PlanDraft find(long id) {
		return this.store.find(id)
			.orElseThrow(() -> new NotFoundException("plan-draft", String.valueOf(id), List.of()));
	}

}
