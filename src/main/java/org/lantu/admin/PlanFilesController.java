package org.lantu.admin;

import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.Person;
import org.lantu.plan.files.PlanFiles;
import org.lantu.planning.PlanChecks;
import org.lantu.planning.PlanTaking;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.Minutes;
import org.lantu.platform.costs.Costly;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages of the plan files in the administrator's own folder: what was taken, what new
 * files would change, and taking them.
 */
@Controller
class PlanFilesController {

	private static final String CHECK = "admin/plan-check";

	private final PlanFiles files;

	private final PlanChecks checks;

	private final PlanTaking taking;

	private final MessageSource messages;

	private final ZoneId zone;

	PlanFilesController(PlanFiles files, PlanChecks checks, PlanTaking taking, MessageSource messages,
			LantuProperties properties) {
		this.files = files;
		this.checks = checks;
		this.taking = taking;
		this.messages = messages;
		this.zone = properties.zone();
	}

	@GetMapping("/admin/plans")
	String plans(@RequestParam(defaultValue = "") String done, Locale locale, Model model) {
		List<PlanFilesPage.Row> taken = this.files.taken()
			.stream()
			.map((file) -> new PlanFilesPage.Row(file.name(), Minutes.format(file.at(), this.zone)))
			.toList();
		List<String> refused = this.files.refused()
			.stream()
			.map((file) -> this.messages.getMessage(file, locale))
			.toList();
		model.addAttribute("page", new PlanFilesPage(this.files.folder().toString(),
				!Files.isDirectory(this.files.folder()), done.equals("taken"), refused, taken));
		return "admin/plans";
	}

	@Costly(10)
	@GetMapping("/admin/plans/check")
	String check(Locale locale, Model model) {
		model.addAttribute("page", new PlanCheckPage(List.of(), this.checks.ofFolder(locale)));
		return CHECK;
	}

	/** Each file is named with what was in it when it was looked at. */
	@Costly(10)
	@PostMapping("/admin/plans")
	String take(@RequestParam MultiValueMap<String, String> form, Person administrator, Locale locale, Model model,
			HttpServletResponse response) {
		List<String> refused = this.taking.take(form.getOrDefault("files", List.of()), administrator, locale);
		if (refused.isEmpty()) {
			return "redirect:/admin/plans?done=taken";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("page", new PlanCheckPage(refused, this.checks.ofFolder(locale)));
		return CHECK;
	}

}
