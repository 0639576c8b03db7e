package org.lantu.dashboard.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.files.SourceSheet;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.TargetCells;
import org.lantu.plan.departments.Responsibilities;
import org.lantu.plan.departments.Responsible;
import org.lantu.progress.Baseline;
import org.lantu.progress.Quantity;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.wording.Amounts;
import org.lantu.scoreboard.wording.Outlooks;

/**
 * Puts the rows of a scorecard into the columns of a file: numbers without separators and
 * as exact as the page shows them, the quoted words and the document beside them.
 */
public class PlanDownloads {

	private static final List<String> COLUMNS = List.of("target", "pillar", "indicator", "promise", "year", "unit",
			"baseline-year", "baseline", "baseline-unit", "comparison", "value", "bound", "actual", "gap", "attainment",
			"verdict", "outlook", "probability", "why", "known", "source", "quote", "target-source", "target-quote",
			"lead", "support", "address");

	private final Presenter presenter;

	private final Responsibilities departments;

	private final SourceSheet sources;

	/**
	 * @param departments who answers for the targets
	 * @param sources where the documents are noted on which the rows rest
	 */
	public PlanDownloads(Presenter presenter, Responsibilities departments, SourceSheet sources) {
		this.presenter = presenter;
		this.departments = departments;
		this.sources = sources.note(presenter.message("files.note.targets"))
			.note(presenter.message("files.note.bounds"));
	}

	public List<String> head() {
		return COLUMNS.stream().map((column) -> this.presenter.message("csv." + column)).toList();
	}

	public List<@Nullable Object> row(JudgedTarget judged) {
		Baseline baseline = judged.baseline().orElse(null);
		Quantity actual = judged.assessment().actual();
		int decimals = Amounts.decimals(judged);
		Revision due = (actual != null) ? judged.due().orElse(null) : null;
		List<Responsible> responsible = this.departments.ofTarget(judged.plan().code(), judged.target().code());
		this.sources.source(judged.source().id());
		responsible.forEach((one) -> this.sources.source(one.citation().source()));
		if (due != null) {
			this.sources.source(due.source());
		}
		return Arrays.asList(judged.target().code(),
				(judged.target().pillar() != null) ? judged.target().pillar().in(this.presenter.locale()) : null,
				judged.indicator().name().in(this.presenter.locale()), this.presenter.promise(judged),
				judged.target().year(), this.presenter.amounts().unit(judged),
				(baseline != null) ? baseline.year() : null, (baseline != null) ? baseline.value() : null,
				(baseline != null) ? judged.indicator().unit().in(this.presenter.locale()) : null,
				new TargetCells(this.presenter).target(judged).symbol(), judged.promise().demand().value(),
				(actual != null) ? Amounts.symbol(actual.bound()) : null, number(actual, decimals),
				number(judged.assessment().gap(), decimals), number(judged.assessment().attainment(), 1),
				this.presenter.word(judged.verdict()), this.presenter.outlook(judged),
				Outlooks.probability(judged.assessment().probability(), this.presenter.amounts()),
				this.presenter.explain(judged).text(), (due != null) ? Presenter.day(due) : null,
				(due != null) ? due.source() : null, (due != null) ? due.quote() : null, judged.source().id(),
				judged.promise().citation().quote(), names(responsible, Responsible.Role.LEAD),
				names(responsible, Responsible.Role.SUPPORT), Addresses.target(judged));
	}

	/** Those who answer in a way, by name; {@code null} for nobody. */
	private @Nullable String names(List<Responsible> responsible, Responsible.Role role) {
		List<String> names = responsible.stream()
			.filter((one) -> one.role() == role)
			.map((one) -> one.department().name().in(this.presenter.locale()))
			.toList();
		return names.isEmpty() ? null : String.join(this.presenter.message("department.and"), names);
	}

	private static @Nullable BigDecimal number(@Nullable Quantity quantity, int decimals) {
		return (quantity != null) ? quantity.rounded(decimals) : null;
	}

}
