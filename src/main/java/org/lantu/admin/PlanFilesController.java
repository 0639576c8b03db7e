package org.lantu.admin;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.lantu.plan.files.PlanFiles;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page of the plan files in the administrator's own folder.
 */
@Controller
class PlanFilesController {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final PlanFiles files;

	private final MessageSource messages;

	PlanFilesController(PlanFiles files, MessageSource messages) {
		this.files = files;
		this.messages = messages;
	}

	@GetMapping("/admin/plans")
	String plans(Locale locale, Model model) {
		List<PlanFilesPage.Row> taken = this.files.taken()
			.stream()
			.map((file) -> new PlanFilesPage.Row(file.name(), MINUTE.format(file.at())))
			.toList();
		List<String> refused = this.files.refused()
			.stream()
			.map((file) -> this.messages.getMessage(file, locale))
			.toList();
		model.addAttribute("page", new PlanFilesPage(this.files.folder().toString(), refused, taken));
		return "admin/plans";
	}

}
