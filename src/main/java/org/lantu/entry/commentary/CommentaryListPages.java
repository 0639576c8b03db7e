package org.lantu.entry.commentary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.lantu.accounts.Person;
import org.lantu.followup.Commentary;
import org.lantu.followup.commenting.CommentaryEntry;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Region;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.wording.Promises;

import org.springframework.stereotype.Component;

/**
 * Makes the list of a region's targets that are missed or at risk.
 */
@Component
class CommentaryListPages {

	private final CommentaryLists lists;

	private final Catalogue catalogue;

	private final PlanBook planBook;

	private final Promises promises;

	CommentaryListPages(CommentaryLists lists, Catalogue catalogue, PlanBook planBook, Promises promises) {
		this.lists = lists;
		this.planBook = planBook;
		this.catalogue = catalogue;
		this.promises = promises;
	}

	CommentaryListPage page(Person person, String region, CommentaryWords words) {
		CommentaryLists.Found found = this.lists.find(person, region);
		Map<String, Region> regions = this.catalogue.regions();
		List<String> entered = regions.keySet().stream().filter(person::mayEnter).toList();
		Set<String> planned = this.planBook.plansOf(entered)
			.values()
			.stream()
			.map(Plan::region)
			.collect(Collectors.toSet());
		// of a city without a plan there is nothing to explain
		List<CommentaryListPage.Choice> choices = regions.values()
			.stream()
			.filter((one) -> planned.contains(one.code()) || one.code().equals(region))
			.map((one) -> new CommentaryListPage.Choice(DeskCommentary.address(one.code()),
					one.listedShort().in(words.locale()), one.code().equals(region)))
			.toList();
		return new CommentaryListPage(Objects.requireNonNull(regions.get(region)).shortName().in(words.locale()),
				words.text("commentary.list.sub", found.targets().size(), found.unexplained()),
				found.targets().stream().map((judged) -> row(judged, found, words)).toList(),
				(choices.size() > 1) ? choices : List.of());
	}

	private CommentaryListPage.Row row(JudgedTarget judged, CommentaryLists.Found found, CommentaryWords words) {
		Commentary present = found.commented().present(judged).orElse(null);
		CommentaryEntry open = found.open(judged);
		String published = (present != null) ? words.text("commentary.list.present", present.publishedOn().toString())
				: words
					.text(found.commented().of(judged).isEmpty() ? "commentary.list.none" : "commentary.list.earlier");
		return new CommentaryListPage.Row(CommentarySubject.address(judged),
				judged.indicator().name().in(words.locale()), this.promises.promise(judged, words.locale()),
				judged.plan().title().in(words.locale()), judged.plan().title().langIn(words.locale()),
				judged.verdict().glyph(), words.word(judged.verdict()),
				(open == null) ? published
						: published + words.text("measures.desk.comma") + words.text("measures.state." + open.state()),
				present != null);
	}

}
