package org.lantu.admin;

import org.lantu.plan.files.PlanFiles;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What every page of administrators shows beside its tabs; that of drafts is made where
 * drafts are.
 */
@ControllerAdvice({ "org.lantu.admin", "org.lantu.planning" })
class AdminTabs {

	private final PlanFiles files;

	AdminTabs(PlanFiles files) {
		this.files = files;
	}

	/** How many plan files were left out. */
	@ModelAttribute("refusedPlanFiles")
	int refusedPlanFiles() {
		return this.files.refused().size();
	}

}
