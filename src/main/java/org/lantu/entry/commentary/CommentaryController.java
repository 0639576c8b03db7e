package org.lantu.entry.commentary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.accounts.refusals.Refused;
import org.lantu.followup.commenting.CommentaryDesk;
import org.lantu.followup.commenting.CommentaryEntry;
import org.lantu.plan.Plan;
import org.lantu.platform.NotFoundException;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of targets that are missed or at risk, and the page on which the commentary on
 * one is written.
 */
@Controller
class CommentaryController {

	private static final String TARGET = "/entry/plans/{plan}/targets/{target}/commentary";

	private static final String PAGE = "entry/commentary";

	private final Scoreboard scoreboard;

	private final Editions editions;

	private final CommentaryDesk desk;

	private final CommentaryWork work;

	private final CommentaryPages pages;

	private final CommentaryListPages lists;

	private final People people;

	private final MessageSource messages;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CommentaryController(Scoreboard scoreboard, Editions editions, CommentaryDesk desk, CommentaryWork work,
			CommentaryPages pages, CommentaryListPages lists, People people, MessageSource messages,
			ApplicationEventPublisher events, Clock clock) {
		this.scoreboard = scoreboard;
		this.editions = editions;
		this.desk = desk;
		this.work = work;
		this.pages = pages;
		this.lists = lists;
		this.people = people;
		this.messages = messages;
		this.events = events;
		this.clock = clock;
	}

	@GetMapping("/entry/commentary")
	String list(@RequestParam(defaultValue = "") String region, Person person, Locale locale, Model model) {
		String asked = region.isEmpty() ? person.scope().stream().sorted().findFirst().orElse("") : region;
		if (!person.mayEnter(asked)) {
			this.events.publishEvent(Refused.another(person.login(), "commentary " + asked));
			throw new NotFoundException("region", asked, List.of());
		}
		model.addAttribute("page", this.lists.page(person, asked, words(locale, List.of())));
		return "entry/commentaries";
	}

	@GetMapping(TARGET)
	String page(@PathVariable String plan, @PathVariable String target,
			@RequestParam MultiValueMap<String, String> query, Person person, Locale locale, Model model) {
		CommentarySubject subject = subject(person, plan, target);
		List<CommentaryEntry> history = this.desk.history(person, subject.judged().plan(), target);
		return show(subject, CommentaryForm.opened(CommentaryPages.open(history), query), history, locale, model);
	}

	/**
	 * What was done is told by the page that follows; what was not, by the form itself.
	 */
	@PostMapping(TARGET)
	String work(@PathVariable String plan, @PathVariable String target,
			@RequestParam MultiValueMap<String, String> fields, Person person, Locale locale, Model model,
			HttpServletResponse response) {
		CommentarySubject subject = subject(person, plan, target);
		CommentaryForm form = this.work.act(person, subject, fields, words(locale, List.of()));
		if (form.done()) {
			return "redirect:" + subject.address() + "?notice=" + form.notice();
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(subject, form, this.desk.history(person, subject.judged().plan(), target), locale, model);
	}

	private String show(CommentarySubject subject, CommentaryForm form, List<CommentaryEntry> history, Locale locale,
			Model model) {
		List<String> logins = history.stream()
			.flatMap((entry) -> Stream.of(entry.hands().enteredBy(), entry.hands().decidedBy()))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		model.addAttribute("page", this.pages.page(subject, form, history, words(locale, logins)));
		return PAGE;
	}

	private CommentaryWords words(Locale locale, List<String> logins) {
		return new CommentaryWords(this.messages, locale, this.clock.getZone(), this.people.names(logins));
	}

	/** Another's plan is answered like one that does not exist. */
	private CommentarySubject subject(Person person, String code, String target) {
		Board board = this.scoreboard.ofPlan(code, Moment.asOf(LocalDate.now(this.clock)));
		Plan plan = board.plans().stream().findFirst().orElse(null);
		if (plan != null && !person.mayEnter(plan.region())) {
			this.events.publishEvent(Refused.another(person.login(), "commentary " + code));
		}
		if (plan == null || !person.mayEnter(plan.region())) {
			throw new NotFoundException("plan", code, List.of());
		}
		return board.target(code, target)
			.map((judged) -> new CommentarySubject(judged, this.editions.current().number()))
			.orElseThrow(() -> new NotFoundException("target", target, List.of()));
	}

}
