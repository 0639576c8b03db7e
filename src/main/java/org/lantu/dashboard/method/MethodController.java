package org.lantu.dashboard.method;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.lantu.platform.AsOf;
import org.lantu.platform.ContextBar;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.scoreboard.Moment;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page that says how verdicts are made, and its table to take along.
 */
@Controller
@Navigation(Section.METHOD)
class MethodController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final MethodPages pages;

	MethodController(MethodPages pages) {
		this.pages = pages;
	}

	@GetMapping("/method")
	String method(AsOf asOf, Locale locale, Model model) {
		model.addAttribute("page", this.pages.method(Moment.asOf(asOf.date()), locale));
		model.addAttribute("contextBar", ContextBar.dayOnly());
		return "dashboard/method";
	}

	@GetMapping("/method/back-test.csv")
	ResponseEntity<byte[]> backTest() {
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lantu-back-test.csv\"")
			.body(this.pages.backTestFile());
	}

}
