package org.lantu.scoreboard.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.lantu.plan.PlanBook;
import org.lantu.progress.judging.Judge;
import org.lantu.scoreboard.Timelines;

import org.springframework.stereotype.Service;

/**
 * Judges every target anew, on every day, and compares that with the book that serves;
 * some regions at a time.
 */
@Service
public class BookProof {

	private static final int REGIONS_AT_ONCE = 4;

	private final Books books;

	private final VerdictTable verdicts;

	private final Timelines timelines;

	private final PlanBook plans;

	BookProof(Books books, VerdictTable verdicts, Timelines timelines, PlanBook plans) {
		this.books = books;
		this.verdicts = verdicts;
		this.timelines = timelines;
		this.plans = plans;
	}

	/** Does it, unless a book is to be built anew that would differ rightly. */
	public Result compare() {
		Optional<Book> serving = this.books.in(Book.State.SERVING);
		if (serving.isEmpty() || serving.get().judge() != Judge.VERSION || this.books.old()) {
			return new Result(false, 0, List.of());
		}
		long targets = 0;
		List<String> different = new ArrayList<>();
		List<String> regions = this.plans.regionsAfter("", REGIONS_AT_ONCE);
		while (!regions.isEmpty()) {
			Map<String, List<KeptVerdict>> anew = byTarget(this.timelines.ofRegions(regions)
				.stream()
				.flatMap((target) -> VerdictPeriods.of(target).stream())
				.toList());
			Map<String, List<KeptVerdict>> kept = byTarget(this.verdicts.ofRegions(serving.get().build(), regions));
			Set<String> all = new TreeSet<>(anew.keySet());
			all.addAll(kept.keySet());
			all.stream()
				.filter((target) -> !anew.getOrDefault(target, List.of()).equals(kept.get(target)))
				.forEach(different::add);
			targets += all.size();
			regions = this.plans.regionsAfter(regions.get(regions.size() - 1), REGIONS_AT_ONCE);
		}
		return new Result(true, targets, List.copyOf(different));
	}

	private static Map<String, List<KeptVerdict>> byTarget(List<KeptVerdict> periods) {
		return periods.stream()
			.collect(Collectors.groupingBy((period) -> period.target().plan() + "/" + period.target().code()));
	}

	/**
	 * What came of it.
	 *
	 * @param compared whether there was a book to compare with
	 * @param targets how many were judged
	 * @param different those of which the book says something else, as
	 * {@code PLAN/TARGET}
	 */
	public record Result(boolean compared, long targets, List<String> different) {

	}

}
