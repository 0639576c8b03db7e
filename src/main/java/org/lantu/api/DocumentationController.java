package org.lantu.api;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page that explains the API.
 */
@Controller
class DocumentationController {

	@GetMapping("/api")
	String documentation(Locale locale, Model model) {
		model.addAttribute("calls", Documentation.calls());
		model.addAttribute("posted", Documentation.posted());
		model.addAttribute("bodyFields", Documentation.bodyFields());
		model.addAttribute("locale", locale);
		return "api/documentation";
	}

}
