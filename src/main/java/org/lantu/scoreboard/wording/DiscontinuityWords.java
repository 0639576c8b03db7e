package org.lantu.scoreboard.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.lantu.actuals.Revision;
import org.lantu.actuals.footing.Discontinuity;
import org.lantu.actuals.footing.Footings;
import org.lantu.progress.Assessment.Reason;
import org.lantu.scoreboard.JudgedTarget;

/**
 * Says between which years figures cannot be compared, and why ({@code docs/domain.md}
 * section 1, "Basis" and "Break"): the one wording for charts, tables, files and
 * verdicts.
 */
public final class DiscontinuityWords {

	private final Amounts amounts;

	public DiscontinuityWords(Amounts amounts) {
		this.amounts = amounts;
	}

	/** Why two figures cannot be compared, without a stop. */
	public String reasons(Discontinuity one) {
		return one.reasons()
			.stream()
			.map((reason) -> reason.in(this.amounts.locale()))
			.collect(Collectors.joining(this.amounts.message("discontinuity.separator")));
	}

	/**
	 * What stands beside the later of two figures: with which year it is not compared.
	 */
	public String mark(Discontinuity one) {
		return this.amounts.message("discontinuity.mark", year(one.before()), reasons(one));
	}

	/** Sentences for all of one series, one for each reason. */
	public List<String> notes(List<Discontinuity> series) {
		return notesOf(Map.of("", series));
	}

	/**
	 * Sentences for all of several series, one for each reason; of whom they speak is
	 * said where it is not true of all that have any.
	 * @param series by the name of the region
	 */
	public List<String> notesOf(Map<String, List<Discontinuity>> series) {
		long all = series.values().stream().filter((some) -> !some.isEmpty()).count();
		Map<String, Map<String, Set<String>>> names = new LinkedHashMap<>();
		series.forEach((name, some) -> some
			.forEach((one) -> names.computeIfAbsent(reasons(one), (reason) -> new LinkedHashMap<>())
				.computeIfAbsent(this.amounts.message("discontinuity.between", year(one.before()), year(one.after())),
						(years) -> new LinkedHashSet<>())
				.add(name)));
		List<String> notes = new ArrayList<>();
		names
			.forEach((reason,
					years) -> notes.add(this.amounts.message("discontinuity.note", listed(years.entrySet()
						.stream()
						.map((one) -> (one.getValue().size() == all) ? one.getKey()
								: this.amounts.message("discontinuity.of", one.getKey(), listed(one.getValue())))
						.toList()), reason)));
		return notes;
	}

	private String listed(Iterable<String> texts) {
		return String.join(this.amounts.message("list.separator"), texts);
	}

	/**
	 * That the figure by which a target is judged is below or above the one before, and
	 * why that says nothing; empty where they can be compared.
	 */
	static String sentence(Judgement judgement, Footings footings, Amounts amounts) {
		JudgedTarget target = judgement.target();
		return (target == null) ? "" : new DiscontinuityWords(amounts).sentence(judgement, target, footings);
	}

	private String sentence(Judgement judgement, JudgedTarget target, Footings footings) {
		List<Revision> figures = target.series()
			.counting(target.moment())
			.stream()
			.filter((figure) -> figure.reckonable() && figure.year() <= shown(judgement))
			.toList();
		if (figures.isEmpty() || figures.get(figures.size() - 1).year() != shown(judgement)) {
			return "";
		}
		Revision after = figures.get(figures.size() - 1);
		return figures.stream()
			.filter((figure) -> figure.year() < after.year() && figure.year() <= compared(judgement, after.year()))
			.reduce((earlier, later) -> later)
			.filter((before) -> before.value().compareTo(after.value()) != 0)
			.flatMap((before) -> footings.between(before, after))
			.map((one) -> this.amounts.message(
					(one.before().value().compareTo(after.value()) > 0) ? "why.apart.down" : "why.apart.up",
					year(after), amount(after, target), year(one.before()), amount(one.before(), target), reasons(one)))
			.orElse("");
	}

	/** The year of the figure that decides, or is the latest one. */
	private static int shown(Judgement judgement) {
		if (judgement.assessment().actual() != null || judgement.latest() == null) {
			return judgement.lastInput();
		}
		return judgement.latest().year();
	}

	/** The year before; of a growth that is open for it, the one from which it counts. */
	private static int compared(Judgement judgement, int year) {
		boolean apart = judgement.assessment().reason() == Reason.ACROSS_BASES
				|| judgement.assessment().reason() == Reason.ACROSS_BREAK;
		return (apart && judgement.assessment().base() != null) ? judgement.assessment().base().year() : year - 1;
	}

	private String amount(Revision figure, JudgedTarget target) {
		return this.amounts.bounded(figure.bound(),
				this.amounts.amount(Amounts.number(figure.value()), target.indicator()));
	}

	private static String year(Revision figure) {
		return Integer.toString(figure.year());
	}

}
