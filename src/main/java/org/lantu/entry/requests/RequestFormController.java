package org.lantu.entry.requests;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.requests.CorrectionRequests;
import org.lantu.actuals.requests.Receipt;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.platform.visitor.VisitorNetwork;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lets anybody say what looks wrong in a figure. The form has an address of its own and
 * is kept for nobody, for its token is the reader's; of what is not on file it leads to
 * the figure's page, which says so.
 */
@Controller
@Navigation(Section.INDICATORS)
@RequestMapping("/figures/{region}/{indicator}/{year:[0-9]{4}}/request")
class RequestFormController {

	private static final String FORM = "entry/request";

	private final RequestFormPages pages;

	private final CorrectionRequests requests;

	private final MessageSource messages;

	RequestFormController(RequestFormPages pages, CorrectionRequests requests, MessageSource messages) {
		this.pages = pages;
		this.requests = requests;
		this.messages = messages;
	}

	@GetMapping
	String form(@PathVariable String region, @PathVariable String indicator, @PathVariable int year, Locale locale,
			Model model, HttpServletResponse response) {
		return show(new FigureKey(region, indicator, year), RequestForm.EMPTY, Map.of(), null, locale, model, response);
	}

	/** Without the button's word a form that had expired is only shown again. */
	@PostMapping
	String send(@PathVariable String region, @PathVariable String indicator, @PathVariable int year,
			@RequestParam(defaultValue = "") String act, @RequestParam(defaultValue = "") String said,
			@RequestParam(defaultValue = "") String evidence, Locale locale, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		FigureKey figure = new FigureKey(region, indicator, year);
		RequestForm form = new RequestForm(said, evidence);
		if (act.isEmpty()) {
			return show(figure, form, Map.of(), null, locale, model, response);
		}
		Map<String, String> faults = form.faults(this.messages, locale);
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(figure, form, faults, null, locale, model, response);
		}
		Receipt receipt = this.requests.send(figure, form.said(), form.evidence(),
				VisitorNetwork.of(request.getRemoteAddr()));
		if (receipt == Receipt.TAKEN) {
			return "redirect:" + RequestLines.address(figure) + "?sent";
		}
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		return show(figure, form, Map.of(), "requests.refused." + receipt, locale, model, response);
	}

	private String show(FigureKey figure, RequestForm form, Map<String, String> faults, @Nullable String refusal,
			Locale locale, Model model, HttpServletResponse response) {
		Optional<RequestFormPage> page = this.pages.page(figure, form, faults, refusal, locale);
		if (page.isEmpty()) {
			return "redirect:" + RequestLines.address(figure);
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		model.addAttribute("page", page.get());
		return FORM;
	}

}
