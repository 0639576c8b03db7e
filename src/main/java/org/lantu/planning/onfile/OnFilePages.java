package org.lantu.planning.onfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.plan.Target;
import org.lantu.plan.TargetRevision;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.wording.Promises;

import org.springframework.stereotype.Component;

/** Makes the pages of plans on file. */
@Component
class OnFilePages {

	private final PlanBook plans;

	private final Catalogue catalogue;

	private final Promises promises;

	OnFilePages(PlanBook plans, Catalogue catalogue, Promises promises) {
		this.plans = plans;
		this.catalogue = catalogue;
		this.promises = promises;
	}

	OnFilePage page(String code, Locale locale) {
		Map<String, Plan> all = this.plans.plans();
		Map<String, String> titles = new LinkedHashMap<>();
		all.forEach((each, plan) -> titles.put(each, plan.title().in(locale)));
		Plan plan = all.get(code);
		if (plan == null) {
			return new OnFilePage(code, "", List.of(), titles);
		}
		Map<String, Indicator> indicators = this.catalogue.indicators();
		return new OnFilePage(code, plan.title().in(locale), this.plans.targetsOf(List.of(code))
			.stream()
			.map((target) -> row(plan, target, Objects.requireNonNull(indicators.get(target.indicator())), locale))
			.toList(), titles);
	}

	private OnFilePage.Row row(Plan plan, Target target, Indicator indicator, Locale locale) {
		TargetRevision last = target.revisions().get(target.revisions().size() - 1);
		return new OnFilePage.Row(target.code(), indicator.name().in(locale),
				this.promises.promise(plan, target, last, indicator, locale), Objects.toString(last.validFrom(), ""));
	}

}
