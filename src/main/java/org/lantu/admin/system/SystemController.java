package org.lantu.admin.system;

import java.util.Locale;

import org.lantu.accounts.Person;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The page of how the portal is.
 */
@Controller
class SystemController {

	private final SystemPages pages;

	private final BackupAsking backups;

	SystemController(SystemPages pages, BackupAsking backups) {
		this.backups = backups;
		this.pages = pages;
	}

	@GetMapping("/admin/system")
	String system(Locale locale, Model model) {
		model.addAttribute("page", this.pages.page(locale));
		return "admin/system";
	}

	/** The page tells what becomes of it. */
	@PostMapping("/admin/system/backup")
	String backUp(Person administrator) {
		this.backups.ask(administrator);
		return "redirect:/admin/system";
	}

}
