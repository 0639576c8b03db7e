package org.lantu.admin;

import java.util.Locale;

import org.lantu.platform.costs.Costly;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of the audit trail.
 */
@Controller
class AuditController {

	private final AuditPages pages;

	private final ChainNotes notes;

	AuditController(AuditPages pages, ChainNotes notes) {
		this.pages = pages;
		this.notes = notes;
	}

	@Costly(20)
	@PostMapping("/admin/audit/verification")
	String verify() {
		this.notes.verify();
		return "redirect:/admin/audit";
	}

	@GetMapping("/admin/audit")
	String audit(@RequestParam(defaultValue = "") String actor, @RequestParam(defaultValue = "") String act,
			@RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "1") String page, Locale locale,
			Model model) {
		model.addAttribute("page", this.pages.page(new AuditPages.Asked(actor, act, day, page), locale));
		return "admin/audit";
	}

}
