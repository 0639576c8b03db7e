package org.lantu.entry.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.accounts.refusals.Refused;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.checks.Message;
import org.lantu.actuals.remarks.FigureRemarks;
import org.lantu.entry.requests.RequestLines;
import org.lantu.platform.AsOf;
import org.lantu.platform.ContextBar;
import org.lantu.platform.Navigation;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.Section;
import org.lantu.platform.visitor.Readership;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of a figure's history.
 */
@Controller
@Navigation(Section.INDICATORS)
class HistoryController {

	private final HistoryPages pages;

	private final FigureRemarks remarks;

	private final MessageSource messages;

	private final ApplicationEventPublisher events;

	HistoryController(HistoryPages pages, FigureRemarks remarks, MessageSource messages,
			ApplicationEventPublisher events) {
		this.pages = pages;
		this.remarks = remarks;
		this.messages = messages;
		this.events = events;
	}

	@GetMapping("/figures/{region}/{indicator}/{year}")
	String history(@PathVariable String region, @PathVariable String indicator, @PathVariable String year,
			@RequestParam(required = false) @Nullable String sent,
			@RequestParam(required = false) @Nullable String remarked, Optional<Person> viewer, AsOf asOf,
			Locale locale, Model model, HttpServletRequest request, HttpServletResponse response) {
		HistoryPage page = this.pages.history(region, indicator, year, viewer.orElse(null), asOf, locale);
		if (page.movedTo() != null) {
			return "redirect:" + page.movedTo() + (asOf.given() ? "?asOf=" + asOf.date() : "");
		}
		if (page.requests() != null) {
			Readership.momentary(request);
		}
		model.addAttribute("sent", sent != null && page.requests() != null);
		model.addAttribute("remarked", remarked != null);
		return show(page, sent != null, model, response);
	}

	/** Without the button's word a form that had expired is only shown again. */
	@PostMapping("/figures/{region}/{indicator}/{year:[0-9]{4}}/remarks")
	String remark(@PathVariable String region, @PathVariable String indicator, @PathVariable int year,
			@RequestParam(defaultValue = "") String act, @RequestParam(defaultValue = "") String said, Person person,
			AsOf asOf, Locale locale, Model model, HttpServletResponse response) {
		FigureKey figure = new FigureKey(region, indicator, year);
		if (!person.mayEnter(region)) {
			this.events.publishEvent(Refused.another(person.login(), "remark " + figure));
			throw new NotFoundException("region", region, List.of());
		}
		Optional<Message> fault = act.isEmpty() ? Optional.empty() : this.remarks.write(person, figure, said);
		if (!act.isEmpty() && fault.isEmpty()) {
			return "redirect:" + RequestLines.address(figure) + "?remarked#remarks";
		}
		HistoryPage page = this.pages.history(region, indicator, String.valueOf(year), person, asOf, locale);
		fault.ifPresent((why) -> response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value()));
		return show(page.with(said, fault.map((why) -> why.in(this.messages, locale)).orElse(null)), false, model,
				response);
	}

	/** Who did what is kept nowhere, nor what is said to whoever has just written. */
	private static String show(HistoryPage page, boolean written, Model model, HttpServletResponse response) {
		if (written || page.inside()) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		model.addAttribute("page", page);
		model.addAttribute("contextBar", ContextBar.dayOnly());
		return "entry/history";
	}

}
