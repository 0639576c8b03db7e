package org.lantu.admin.system;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page of how the portal is.
 */
@Controller
class SystemController {

	private final SystemPages pages;

	SystemController(SystemPages pages) {
		this.pages = pages;
	}

	@GetMapping("/admin/system")
	String system(Locale locale, Model model) {
		model.addAttribute("page", this.pages.page(locale));
		return "admin/system";
	}

}
