package org.lantu.dashboard.profile;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.lantu.platform.AsOf;
import org.lantu.platform.ContextBar;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.platform.costs.Costly;
import org.lantu.platform.tables.TableFile;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The profiles of regions.
 */
@Controller
@Navigation(Section.REGIONS)
class ProfileController {

	private final ProfilePages profiles;

	private final ProfileFiles files;

	ProfileController(ProfilePages profiles, ProfileFiles files) {
		this.profiles = profiles;
		this.files = files;
	}

	@Costly
	@GetMapping({ "/regions/{code}/profile.csv", "/regions/{code}/profile.xlsx" })
	TableFile file(@PathVariable String code, AsOf asOf, Locale locale) {
		return this.files.file(code, asOf.date(), locale);
	}

	@GetMapping("/regions/{code}/profile")
	String profile(@PathVariable String code, @RequestParam(defaultValue = "") List<String> regions,
			@RequestParam(defaultValue = "") String indicator, AsOf asOf, Locale locale, Model model,
			HttpServletResponse response) {
		ProfilePage page = this.profiles.profile(code, regions, indicator, asOf.date(), locale);
		if (page.peers() != null && !page.peers().problems().isEmpty()) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		}
		model.addAttribute("page", page);
		model.addAttribute("contextBar", ContextBar.dayOnly());
		return "dashboard/profile";
	}

}
