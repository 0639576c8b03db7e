package org.lantu.admin.deadlines;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.Person;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The deadlines of an indicator.
 */
@Controller
@RequestMapping("/admin/indicators/{code}/deadlines")
class DeadlinesController {

	private final DeadlinePages pages;

	private final DeadlineChanges changes;

	DeadlinesController(DeadlinePages pages, DeadlineChanges changes) {
		this.pages = pages;
		this.changes = changes;
	}

	@GetMapping
	String deadlines(@PathVariable String code, @RequestParam(defaultValue = "") String region,
			@RequestParam(defaultValue = "") String saved, Locale locale, Model model) {
		model.addAttribute("page", this.pages.page(code, region, saved, locale));
		return "admin/deadlines";
	}

	@PostMapping
	String change(@PathVariable String code, DeadlineForm form, Person administrator, Locale locale, Model model,
			HttpServletResponse response) {
		// an indicator that is not there is told before anything is read
		model.addAttribute("page", this.pages.page(code, form, Map.of(), locale));
		Map<String, MessageSourceResolvable> faults = this.changes.change(code, form, this.pages.regions(),
				administrator);
		if (faults.isEmpty()) {
			return "redirect:/admin/indicators/" + code + "/deadlines?saved=" + form.region();
		}
		response.setStatus((faults.containsKey("") ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
		model.addAttribute("page", this.pages.page(code, form, faults, locale));
		return "admin/deadlines";
	}

}
