package org.lantu.reports.briefing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.platform.AsOf;
import org.lantu.platform.ViewYear;
import org.lantu.reports.briefing.content.Chapter;
import org.lantu.reports.briefing.content.Contents;
import org.lantu.reports.briefing.content.Subject;
import org.lantu.reports.briefing.paper.Briefing;
import org.lantu.reports.briefing.paper.Notes;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.stereotype.Component;

/**
 * Makes briefings.
 */
@Component
class BriefingPages {

	private final BriefingSubjects subjects;

	private final Presenters presenters;

	private final Editions editions;

	BriefingPages(BriefingSubjects subjects, Presenters presenters, Editions editions) {
		this.subjects = subjects;
		this.presenters = presenters;
		this.editions = editions;
	}

	/** Of what kind of page a briefing is. */
	enum Of {

		PLAN, REGION, ACCOUNT;

		String page(String code) {
			return switch (this) {
				case PLAN -> Addresses.plan(code);
				case REGION -> Addresses.region(code);
				case ACCOUNT -> Addresses.account(code);
			};
		}

	}

	/**
	 * What was asked for.
	 *
	 * @param portal the absolute address of the portal
	 */
	record Asked(Of of, String code, AsOf asOf, ViewYear year, BriefingQuery query, Locale locale, String portal) {

		Moment moment() {
			return new Moment(this.asOf.date(), this.year.year());
		}

		String path() {
			return Addresses.briefing(this.of.page(this.code));
		}

	}

	Briefing briefing(Asked asked) {
		BriefingSubjects.Facts facts = facts(asked);
		String edition = Long
			.toString((asked.asOf().edition() != null) ? asked.asOf().edition() : this.editions.current().number());
		Contents contents = new Contents(asked.query().chapter(facts.period(), asked.asOf().date()),
				asked.asOf().date(), edition, address(asked, edition));
		Notes notes = new Notes();
		List<Briefing.Part> parts = asked.query().languages(asked.locale()).stream().map((language) -> {
			Presenter presenter = this.presenters.in(language);
			Subject subject = facts.in().apply(presenter);
			return contents.part(subject, facts.ofSeveral(), presenter, notes);
		}).toList();
		return new Briefing("lantu-briefing-" + asked.code(), parts, notes.all());
	}

	BriefingPage page(Asked asked) {
		Briefing briefing = briefing(asked);
		String title = briefing.parts().get(0).title();
		Presenter presenter = this.presenters.in(asked.locale());
		BriefingQuery query = asked.query();
		return new BriefingPage(title, Link.of(asked.of().page(asked.code()), presenter
			.message("briefing.back." + asked.of().name())), briefing, new BriefingPage.Form(
					query.since(),
					Choice.withAll(presenter.message("briefing.chapter.by-day"), Arrays.stream(Chapter.values())
						.map((chapter) -> Choice.of(QueryParameters.word(chapter),
								presenter.message("briefing.chapter." + chapter.name()), chapter == query.chapter()))
						.toList()),
					List.of(Choice.of("", presenter.message("briefing.language.page"), !query.both()),
							Choice.of(BriefingQuery.BOTH, presenter.message("briefing.language.both"), query.both())),
					new Address(asked.path(), parameters(asked)),
					new Address(asked.path() + ".docx", parameters(asked))));
	}

	private BriefingSubjects.Facts facts(Asked asked) {
		return switch (asked.of()) {
			case PLAN -> this.subjects.plan(asked.code(), asked.moment(), asked.query(), asked.locale());
			case REGION -> this.subjects.region(asked.code(), asked.moment(), asked.query(), asked.locale());
			case ACCOUNT -> this.subjects.account(asked.code(), asked.moment(), asked.query());
		};
	}

	private static Map<String, String> parameters(Asked asked) {
		Map<String, String> parameters = new LinkedHashMap<>(asked.query().parameters());
		if (asked.year().year() != null) {
			parameters.put("year", Presenter.year(asked.year().year()));
		}
		return parameters;
	}

	/** Where the same is found for good: of this day and this edition. */
	private static String address(Asked asked, String edition) {
		Map<String, String> parameters = parameters(asked);
		parameters.put("asOf", asked.asOf().date().toString());
		parameters.put("edition", edition);
		return asked.portal() + new Address(asked.path(), parameters).uri();
	}

}
