package org.lantu.dashboard.period;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
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
 * The accounts of periods.
 */
@Controller
@Navigation(Section.ACCOUNTS)
class PeriodController {

	private final PeriodPages accounts;

	PeriodController(PeriodPages accounts) {
		this.accounts = accounts;
	}

	@GetMapping(Addresses.ACCOUNTS)
	String latest(AsOf asOf) {
		Map<String, String> day = asOf.given() ? Map.of("asOf", asOf.date().toString()) : Map.of();
		return "redirect:" + new Address(this.accounts.latest(asOf.date()), day).uri();
	}

	@GetMapping(Addresses.ACCOUNTS + "/{period}")
	String account(@PathVariable String period, @RequestParam(required = false) @Nullable String sort,
			@RequestParam(required = false) @Nullable String show, AsOf asOf, Locale locale, Model model) {
		model.addAttribute("page", this.accounts.account(period, PeriodFilter.of(sort, show), asOf.date(), locale));
		model.addAttribute("contextBar", ContextBar.dayOnly());
		return "dashboard/period";
	}

	@Costly
	@GetMapping({ Addresses.ACCOUNTS + "/{period}.csv", Addresses.ACCOUNTS + "/{period}.xlsx" })
	TableFile file(@PathVariable String period, AsOf asOf, Locale locale) {
		return this.accounts.file(period, asOf.date(), locale);
	}

}
