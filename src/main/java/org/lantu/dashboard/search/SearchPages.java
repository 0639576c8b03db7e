package org.lantu.dashboard.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.dashboard.search.SearchCandidates.Candidates;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.plan.TargetRevision;
import org.lantu.platform.Suggestions;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.deployment.Deployment;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Looks for regions, indicators, plans and targets by name, code and pinyin.
 */
@Component
class SearchPages {

	private static final int SHOWN = 12;

	private static final int OFFERED = 5;

	/** In the order in which they are shown. */
	private static final List<String> KINDS = List.of("region", "series", "indicator", "verdict", "target", "plan",
			"department");

	private static final List<String> HOW = List.of("name", "pinyin", "code", "words");

	private final SearchCandidates found;

	private final PlanBook planBook;

	private final Presenters presenters;

	private final Deployment deployment;

	SearchPages(SearchCandidates found, PlanBook planBook, Presenters presenters, Deployment deployment) {
		this.deployment = deployment;
		this.found = found;
		this.planBook = planBook;
		this.presenters = presenters;
	}

	/**
	 * The address of what has exactly this code; a code of letters alone is a word too,
	 * for which more may be found.
	 */
	Optional<String> withCode(String asked, Locale locale) {
		if (asked.strip().codePoints().allMatch(Character::isLetter)) {
			return Optional.empty();
		}
		return all(this.found.withCode(asked.strip()), this.presenters.in(locale)).stream()
			.filter((one) -> one.code().equalsIgnoreCase(asked.strip()))
			.map((one) -> one.link().href())
			.findFirst();
	}

	SearchPage search(String asked, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		if (asked.isBlank()) {
			return new SearchPage("", "0", List.of(), how(presenter), List.of());
		}
		String text = SearchQuestion.simplified(asked.strip());
		Candidates candidates = this.found.candidates(text);
		SearchQuestion question = SearchQuestion.of(text, this.deployment.synonyms(), names(candidates));
		List<SearchEntry> all = all(candidates, presenter);
		if (question.several()) {
			all.addAll(targets(candidates, presenter));
			all.addAll(new RegionEntries(candidates, this.presenters, presenter).within(question));
		}
		Map<String, List<SearchEntry>> found = all.stream()
			.map((one) -> Map.entry(one.fits(question), one))
			.filter((fit) -> fit.getKey() != SearchEntry.NOT)
			.sorted(Map.Entry.comparingByKey())
			.map(Map.Entry::getValue)
			.collect(Collectors.groupingBy(SearchEntry::kind));
		List<SearchPage.Group> groups = KINDS.stream()
			.filter(found::containsKey)
			.map((kind) -> group(kind, Objects.requireNonNull(found.get(kind)), presenter))
			.toList();
		int number = found.values().stream().mapToInt(List::size).sum();
		return new SearchPage(asked, Amounts.number(number, 0), groups, how(presenter),
				(number > 0) ? List.of()
						: Suggestions.nearest(text, all, (one) -> names(one), OFFERED)
							.stream()
							.map(SearchEntry::link)
							.toList());
	}

	private List<String> how(Presenter presenter) {
		List<String> how = new ArrayList<>();
		for (String way : HOW) {
			Bilingual examples = this.deployment.text("search." + way);
			if (examples != null) {
				how.add(presenter.message("search.how." + way, examples.in(presenter.locale())));
			}
		}
		return how;
	}

	private static SearchPage.Group group(String kind, List<SearchEntry> found, Presenter presenter) {
		return new SearchPage.Group(presenter.message("search.kind." + kind, Amounts.number(found.size(), 0)),
				found.stream()
					.limit(SHOWN)
					.map((one) -> new SearchPage.Found(one.link(), one.query(), one.note()))
					.toList(),
				(found.size() > SHOWN) ? presenter.message("search.more", Amounts.number(found.size() - SHOWN, 0))
						: null);
	}

	private static List<String> names(Candidates candidates) {
		return candidates.regions()
			.values()
			.stream()
			.flatMap((region) -> Stream.of(region.name().zh(), region.shortName().zh()))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	private static List<String> names(SearchEntry one) {
		return Stream
			.concat(Stream.concat(Stream.of(one.code()), one.names().stream()),
					one.names().stream().filter(Bilingual::chinese).map((name) -> Pinyin.of(name).full()))
			.toList();
	}

	/** The targets, which are looked for by region and indicator together. */
	private List<SearchEntry> targets(Candidates candidates, Presenter presenter) {
		return this.planBook.targetsOf(candidates.plans().keySet()).stream().map((target) -> {
			Plan plan = Objects.requireNonNull(candidates.plans().get(target.plan()));
			Region region = candidates.region(plan);
			Indicator indicator = Objects.requireNonNull(candidates.indicators().get(target.indicator()));
			TargetRevision promise = target.revisions().get(target.revisions().size() - 1);
			Link link = Link.of(Addresses.target(plan.code(), target.code()),
					presenter.message("search.target", region.shortName().in(presenter.locale()),
							indicator.name().in(presenter.locale()),
							presenter.promise(plan, target, promise, indicator)));
			return SearchEntry.of("target", target.code(), link, plan.title().in(presenter.locale()),
					region.shortName(), region.name(), indicator.name());
		}).toList();
	}

	private List<SearchEntry> all(Candidates candidates, Presenter presenter) {
		Locale locale = presenter.locale();
		List<SearchEntry> all = new ArrayList<>();
		candidates.regions()
			.values()
			.forEach((region) -> all.add(SearchEntry.of("region", region.code(),
					Link.of(Addresses.region(region.code()), region.listed().in(locale)), region.code(),
					region.shortName(), region.name())));
		candidates.indicators()
			.values()
			.forEach((indicator) -> all
				.add(SearchEntry.of("indicator", indicator.code(), Link.of(indicator, presenter.locale()),
						presenter.message("theme." + indicator.theme()) + " · " + indicator.unit().in(locale),
						indicator.name())));
		for (Verdict verdict : Verdict.values()) {
			all.add(SearchEntry
				.of("verdict", "", Link.of("", presenter.word(verdict)), null, this.presenters.words(verdict))
				.at(Addresses.targets(verdict)));
		}
		candidates.departments()
			.forEach((department) -> all.add(SearchEntry.of("department", department.code(), presenter.link(department),
					candidates.region(department).shortName().in(locale), department.name(),
					candidates.region(department).shortName())));
		candidates.plans()
			.values()
			.forEach((plan) -> all.add(SearchEntry.of("plan", plan.code(), presenter.link(plan),
					candidates.region(plan).shortName().in(locale) + " · " + Presenter.years(plan), plan.title(),
					candidates.region(plan).shortName())));
		return all;
	}

}
