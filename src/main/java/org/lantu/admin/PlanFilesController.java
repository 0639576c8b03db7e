package org.lantu.admin;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.lantu.plan.files.PlanFiles;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.Minutes;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page of the plan files in the administrator's own folder.
 */
@Controller
class PlanFilesController {

	private final PlanFiles files;

	private final MessageSource messages;

	private final ZoneId zone;

	PlanFilesController(PlanFiles files, MessageSource messages, LantuProperties properties) {
		this.files = files;
		this.messages = messages;
		this.zone = properties.zone();
	}

	@GetMapping("/admin/plans")
	String plans(Locale locale, Model model) {
		List<PlanFilesPage.Row> taken = this.files.taken()
			.stream()
			.map((file) -> new PlanFilesPage.Row(file.name(), Minutes.format(file.at(), this.zone)))
			.toList();
		List<String> refused = this.files.refused()
			.stream()
			.map((file) -> this.messages.getMessage(file, locale))
			.toList();
		model.addAttribute("page", new PlanFilesPage(this.files.folder().toString(), refused, taken));
		return "admin/plans";
	}

}
