package org.lantu.entry.files;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.lantu.accounts.Person;
import org.lantu.actuals.imports.FileImport;
import org.lantu.actuals.undoing.UndoingLedger;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.costs.Costly;
import org.lantu.platform.tables.TableBook;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files of figures: sent in, looked at, confirmed.
 */
@Controller
@RequestMapping("/entry")
class ImportController {

	private static final String LIST = "/entry/import";

	/** Why an import was not taken back. */
	private static final Set<String> FAULTS = Set.of("nothing", "reason.missing", "refused");

	private final ImportListPages lists;

	private final ImportPages pages;

	private final ImportWork work;

	private final OutcomePages outcomes;

	private final MarkedBooks marked;

	private final UndoingLedger undoing;

	ImportController(ImportListPages lists, ImportPages pages, ImportWork work, OutcomePages outcomes,
			MarkedBooks marked, UndoingLedger undoing) {
		this.undoing = undoing;
		this.marked = marked;
		this.outcomes = outcomes;
		this.lists = lists;
		this.pages = pages;
		this.work = work;
	}

	@GetMapping("/import")
	String list(@RequestParam(defaultValue = "") String fault, Person person, Locale locale, Model model) {
		model.addAttribute("page", this.lists.page(person, ImportWork.FAULTS.contains(fault) ? fault : "", locale));
		return "entry/import";
	}

	@Costly(10)
	@PostMapping("/import")
	String receive(@RequestParam(required = false) MultipartFile file,
			@RequestParam MultiValueMap<String, String> fields, Person person) throws IOException {
		ImportWork.Received received = this.work.receive(person, file, fields);
		return "redirect:"
				+ (received.fault().isEmpty() ? address(received.id()) : LIST + "?fault=" + received.fault());
	}

	@GetMapping("/imports/{id}")
	String look(@PathVariable long id, @RequestParam(defaultValue = "") String show,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "") String undoing, Person person,
			Locale locale, Model model) {
		FileImport file = find(person, id);
		model.addAttribute("outcome",
				this.outcomes.outcome(file, FAULTS.contains(undoing) ? undoing : "", this.lists.words(locale)));
		model.addAttribute("page", this.pages.page(person, file, show, Math.max(0, page), locale));
		return "entry/imported";
	}

	@Costly(2)
	@GetMapping("/imports/{id}/marked.xlsx")
	TableBook marked(@PathVariable long id, Person person, Locale locale) {
		return this.marked.book(find(person, id), locale);
	}

	@Costly(2)
	@PostMapping("/imports/{id}")
	String act(@PathVariable long id, @RequestParam MultiValueMap<String, String> fields, Person person) {
		this.work.act(person, find(person, id), fields);
		String show = fields.getOrDefault("show", List.of("")).get(0);
		return "redirect:" + address(id) + (show.matches("[A-Z_]{1,12}") ? "?show=" + show : "");
	}

	@PostMapping("/imports/{id}/undoing")
	String undo(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Person person) {
		String fault = this.undoing.undo(person, find(person, id).id(), reason)
			.map((why) -> why.key().replaceFirst("^undoing\\.", ""))
			.map((code) -> "?undoing=" + (FAULTS.contains(code) ? code : "refused"))
			.orElse("");
		return "redirect:" + address(id) + fault + "#outcome";
	}

	private FileImport find(Person person, long id) {
		return this.work.find(person, id)
			.orElseThrow(() -> new NotFoundException("import", String.valueOf(id), List.of()));
	}

	private static String address(long id) {
		return "/entry/imports/" + id;
	}

}
