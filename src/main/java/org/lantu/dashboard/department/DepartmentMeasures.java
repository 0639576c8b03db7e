package org.lantu.dashboard.department;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.lantu.dashboard.parts.Presenter;
import org.lantu.followup.MeasureProgress;
import org.lantu.followup.MeasureStatus;
import org.lantu.plan.Measure;
import org.lantu.plan.Plan;
import org.lantu.plan.departments.Responsibilities;
import org.lantu.plan.departments.Responsible;

/**
 * Puts the measures for which a department answers into rows, plan by plan.
 *
 * @param progress where the measures stand, by plan
 */
record DepartmentMeasures(String department, Responsibilities responsibilities, Map<String, MeasureProgress> progress,
		Presenter presenter) {

	private static final int MOST_SHOWN = 60;

	/**
	 * @param measures of the plans, in their order
	 * @param plans by code
	 */
	DepartmentPage.Measures of(List<Measure> measures, Map<String, Plan> plans) {
		List<Measure> own = measures.stream()
			.filter((measure) -> plans.containsKey(measure.plan()))
			.filter((measure) -> role(measure).isPresent())
			.toList();
		return new DepartmentPage.Measures(own.size(),
				own.stream()
					.limit(MOST_SHOWN)
					.map((measure) -> item(measure, Objects.requireNonNull(plans.get(measure.plan()))))
					.toList(),
				(own.size() > MOST_SHOWN) ? this.presenter.message("department.measures.more", own.size() - MOST_SHOWN)
						: null);
	}

	/** In which way the department answers for a measure; empty where it does not. */
	private Optional<Responsible.Role> role(Measure measure) {
		return this.responsibilities.ofMeasure(measure.plan(), measure.ordinal())
			.stream()
			.filter((one) -> one.department().code().equals(this.department))
			.map(Responsible::role)
			.findFirst();
	}

	private DepartmentPage.Item item(Measure measure, Plan plan) {
		Responsible.Role role = role(measure).orElseThrow();
		return new DepartmentPage.Item(this.presenter.link(plan), measure.ordinal(),
				measure.text().in(this.presenter.locale()), measure.text().langIn(this.presenter.locale()),
				this.presenter.message((role == Responsible.Role.LEAD) ? "department.lead" : "department.support"),
				this.presenter.message("measure." + status(measure)), status(measure) != MeasureStatus.UNREPORTED);
	}

	private MeasureStatus status(Measure measure) {
		MeasureProgress ofPlan = this.progress.get(measure.plan());
		return (ofPlan != null) ? ofPlan.status(measure.ordinal()) : MeasureStatus.UNREPORTED;
	}

}
