package org.lantu.entry.measures;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.Person;
import org.lantu.accounts.refusals.Refused;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.platform.NotFoundException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which all measures of a plan are reported on.
 */
@Controller
@RequestMapping("/entry/plans/{code}/measures")
class MeasureEntryController {

	private static final String PAGE = "entry/measures";

	private final PlanBook planBook;

	private final MeasureEntryPages pages;

	private final MeasureWork work;

	private final ApplicationEventPublisher events;

	MeasureEntryController(PlanBook planBook, MeasureEntryPages pages, MeasureWork work,
			ApplicationEventPublisher events) {
		this.planBook = planBook;
		this.pages = pages;
		this.work = work;
		this.events = events;
	}

	@GetMapping
	String page(@PathVariable String code, @RequestParam MultiValueMap<String, String> query, Person person,
			Locale locale, Model model) {
		Plan plan = plan(person, code);
		model.addAttribute("page", this.pages.page(person, plan, this.work.opened(person, plan, query), locale));
		return PAGE;
	}

	/**
	 * What was done is told by the page that follows; what was not, by the form itself.
	 */
	@PostMapping
	String work(@PathVariable String code, @RequestParam MultiValueMap<String, String> fields, Person person,
			Locale locale, Model model, HttpServletResponse response) {
		Plan plan = plan(person, code);
		MeasureResult result = this.work.act(person, plan, fields);
		if (result.done()) {
			return "redirect:" + MeasureEntryPages.address(code) + "?" + result.notice() + "=" + result.number();
		}
		if (result.refused()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		model.addAttribute("page", this.pages.page(person, plan, result, locale));
		return PAGE;
	}

	/** Another's plan is answered like one that does not exist. */
	private Plan plan(Person person, String code) {
		Plan plan = this.planBook.plans(List.of(code)).get(code);
		if (plan != null && person.mayEnter(plan.region())) {
			return plan;
		}
		if (plan != null) {
			this.events.publishEvent(Refused.another(person.login(), "measures " + code));
		}
		throw new NotFoundException("plan", code, List.of());
	}

}
