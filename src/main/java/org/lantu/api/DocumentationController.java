package org.lantu.api;

import java.util.Locale;

import org.lantu.reference.deployment.Deployment;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page that explains the API.
 */
@Controller
class DocumentationController {

	private final Deployment deployment;

	DocumentationController(Deployment deployment) {
		this.deployment = deployment;
	}

	@GetMapping("/api")
	String documentation(Locale locale, Model model) {
		model.addAttribute("calls", Documentation.calls(this.deployment));
		model.addAttribute("posted", Documentation.posted());
		model.addAttribute("bodyFields", Documentation.bodyFields());
		model.addAttribute("firstYear", String.valueOf(this.deployment.firstYear()));
		model.addAttribute("locale", locale);
		return "api/documentation";
	}

}
