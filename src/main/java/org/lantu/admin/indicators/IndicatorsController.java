package org.lantu.admin.indicators;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.Person;
import org.lantu.platform.NotFoundException;
import org.lantu.reference.upkeep.EditableIndicator;
import org.lantu.reference.upkeep.IndicatorUpkeep;

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
 * The pages of indicators.
 */
@Controller
@RequestMapping("/admin/indicators")
class IndicatorsController {

	private final IndicatorUpkeep upkeep;

	private final IndicatorChanges changes;

	private final IndicatorTextPages pages;

	IndicatorsController(IndicatorUpkeep upkeep, IndicatorChanges changes, IndicatorTextPages pages) {
		this.upkeep = upkeep;
		this.changes = changes;
		this.pages = pages;
	}

	@GetMapping
	String indicators(@RequestParam(defaultValue = "") String saved, Locale locale, Model model) {
		model.addAttribute("page", this.pages.list(saved, locale));
		return "admin/indicators";
	}

	@GetMapping("/{code}")
	String indicator(@PathVariable String code, Locale locale, Model model) {
		EditableIndicator indicator = find(code);
		return show(indicator, IndicatorForm.of(indicator.version(), indicator.text()), Map.of(), locale, model);
	}

	@PostMapping("/{code}")
	String change(@PathVariable String code, IndicatorForm form, Person administrator, Locale locale, Model model,
			HttpServletResponse response) {
		EditableIndicator indicator = find(code);
		Map<String, MessageSourceResolvable> faults = this.changes.change(indicator, form, administrator);
		if (faults.isEmpty()) {
			return "redirect:/admin/indicators?saved=" + code;
		}
		boolean moved = faults.containsKey("");
		response.setStatus((moved ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
		return show(indicator, moved ? form.basedOn(indicator.version()) : form, faults, locale, model);
	}

	private EditableIndicator find(String code) {
		return this.upkeep.find(code).orElseThrow(() -> new NotFoundException("indicator", code, List.of()));
	}

	private String show(EditableIndicator indicator, IndicatorForm form, Map<String, MessageSourceResolvable> faults,
			Locale locale, Model model) {
		model.addAttribute("page", this.pages.page(indicator, form, faults, locale));
		return "admin/indicator";
	}

}
