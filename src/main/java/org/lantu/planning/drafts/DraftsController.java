package org.lantu.planning.drafts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.planning.CheckReport;
import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftField;
import org.lantu.planning.drafts.parts.DraftPart;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.costs.Costly;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The pages of drafts as a whole.
 */
@Controller
@RequestMapping("/admin/plans/drafts")
class DraftsController {

	private static final String LIST = "planning/drafts/list";

	private static final String DRAFT = "planning/drafts/draft";

	private final Drafts drafts;

	private final DraftStore store;

	private final DraftBeginnings beginnings;

	private final DraftFiles files;

	private final DraftPages pages;

	private final DraftScorecards scorecards;

	DraftsController(Drafts drafts, DraftStore store, DraftBeginnings beginnings, DraftFiles files, DraftPages pages,
			DraftScorecards scorecards) {
		this.drafts = drafts;
		this.store = store;
		this.beginnings = beginnings;
		this.files = files;
		this.pages = pages;
		this.scorecards = scorecards;
	}

	@GetMapping
	String list(Locale locale, Model model) {
		model.addAttribute("page", this.pages.list(null, "", "", locale));
		return LIST;
	}

	/** Without the button's word a form that had expired is only shown again. */
	@PostMapping
	String begin(@RequestParam(defaultValue = "") String act, @RequestParam(defaultValue = "") String plan,
			@RequestParam(defaultValue = "") String file, @RequestParam(defaultValue = "") String target, Person person,
			Locale locale, Model model, HttpServletResponse response) {
		MessageSourceResolvable refused = null;
		try {
			DraftContent content = switch (act) {
				case "empty" -> DraftBeginnings.empty();
				case "plan" -> this.beginnings.ofPlan(plan);
				case "file" -> this.beginnings.ofText(file);
				case "changes" -> DraftBeginnings.changes();
				case "revise", "correct" -> this.beginnings.changesOf(plan);
				default -> null;
			};
			if (content != null) {
				return "redirect:" + begun(this.drafts.begin(content, person), act, plan, target);
			}
		}
		catch (DraftRefusedException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			refused = ex.reason();
		}
		model.addAttribute("page", this.pages.list(refused, plan, file, locale));
		return LIST;
	}

	/** Where one goes on: with the act for which it was begun, or with the whole. */
	private static String begun(long id, String act, String plan, String target) {
		UriComponentsBuilder draft = UriComponentsBuilder.fromPath("/admin/plans/drafts/" + id);
		return (act.equals("revise") || act.equals("correct")) ? draft.path("/rows/new")
			.queryParam("part", act.equals("revise") ? DraftPart.REVISION : DraftPart.CORRECTION)
			.queryParam("plan", "{plan}")
			.queryParam("target", "{target}")
			.encode()
			.buildAndExpand(plan, target)
			.toUriString() : draft.toUriString();
	}

	/**
	 * A draft.
	 * @param removing the row of which it is asked whether it is to be taken away
	 */
	@GetMapping("/{id}")
	String draft(@PathVariable long id, @RequestParam(defaultValue = "") String removing, Locale locale, Model model) {
		model.addAttribute("removing", removing);
		return shown(id, null, "", locale, model);
	}

	/** The same beside the scorecard that it would give. */
	@Costly(10)
	@GetMapping("/{id}/scorecard")
	String judged(@PathVariable long id, Locale locale, Model model) {
		model.addAttribute("scorecard", this.scorecards.of(find(id), locale));
		return shown(id, null, "", locale, model);
	}

	@PostMapping("/{id}/discard")
	String discard(@PathVariable long id, @RequestParam int version, Person person, Locale locale, Model model,
			HttpServletResponse response) {
		try {
			this.drafts.discard(id, version, person);
			return "redirect:/admin/plans/drafts";
		}
		catch (DraftRefusedException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return shown(id, ex.reason(), "", locale, model);
		}
	}

	@PostMapping("/{id}/comments")
	String comment(@PathVariable long id, @RequestParam(defaultValue = "") String act,
			@RequestParam(defaultValue = "") String said, Person person, Locale locale, Model model,
			HttpServletResponse response) {
		String text = DraftField.text(said, true);
		if (act.isEmpty()) {
			return shown(id, null, text, locale, model);
		}
		try {
			this.drafts.comment(id, text, person);
			return "redirect:/admin/plans/drafts/" + id + "#said";
		}
		catch (DraftRefusedException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return shown(id, ex.reason(), text, locale, model);
		}
	}

	/**
	 * The run that takes plan files, rolled back; its outcome is noted with the draft.
	 */
	@Costly(10)
	@PostMapping("/{id}/check")
	String check(@PathVariable long id, Person person, Locale locale, Model model) {
		PlanDraft draft = find(id);
		CheckReport report = this.files.check(draft, locale);
		this.drafts.noteCheck(id, draft.head().version(), report.passes(), DraftFiles.digest(this.files.text(draft)),
				person);
		model.addAttribute("page", this.pages.checked(draft, report, this.files.rows(draft, report.lines()), locale));
		return "planning/drafts/check";
	}

	/** Where the page of a check is opened once more, such as in the other language. */
	@GetMapping("/{id}/check")
	String checked(@PathVariable long id) {
		return "redirect:/admin/plans/drafts/" + id;
	}

	@GetMapping("/{id}/file")
	ResponseEntity<byte[]> file(@PathVariable long id) {
		PlanDraft draft = find(id);
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(this.files.name(draft)).build().toString())
			.body(this.files.text(draft).getBytes(StandardCharsets.UTF_8));
	}

	private String shown(long id, @Nullable MessageSourceResolvable refused, String typed, Locale locale, Model model) {
		model.addAttribute("page", this.pages.page(find(id), refused, typed, locale));
		return DRAFT;
	}

	private PlanDraft find(long id) {
		return this.store.find(id)
			.orElseThrow(() -> new NotFoundException("plan-draft", String.valueOf(id), List.of()));
	}

}
