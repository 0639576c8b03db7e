package org.lantu.entry.templates;

import java.util.Locale;

import org.lantu.accounts.Person;
import org.lantu.platform.costs.Costly;
import org.lantu.platform.tables.TableFile;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tables to be filled in, as files.
 */
@Controller
class TemplateController {

	private final TemplateFiles files;

	TemplateController(TemplateFiles files) {
		this.files = files;
	}

	@Costly
	@GetMapping({ "/entry/template.csv", "/entry/template.xlsx" })
	TableFile template(@RequestParam(defaultValue = "") String region,
			@RequestParam(defaultValue = "") String indicator, Person person, Locale locale) {
		return indicator.isEmpty() ? this.files.ofRegion(person, region, locale)
				: this.files.ofIndicator(person, indicator, locale);
	}

}
