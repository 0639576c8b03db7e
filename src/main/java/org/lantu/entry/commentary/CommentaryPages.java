package org.lantu.entry.commentary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.followup.commenting.CommentaryEntry;
import org.lantu.followup.commenting.TypedCommentary;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.commentary.CommentedTargets;
import org.lantu.scoreboard.wording.Promises;

import org.springframework.stereotype.Component;

/**
 * Makes the page on which the commentary on a target is written.
 */
@Component
class CommentaryPages {

	private static final Map<Field, String> FIELDS = Map.of(Field.CAUSE, "cause", Field.NEXT_STEP, "next", Field.DUE,
			"due");

	private final Promises promises;

	CommentaryPages(Promises promises) {
		this.promises = promises;
	}

	/**
	 * The page with what stands in its form.
	 * @param history all commentary on the target, what is on its way first
	 */
	CommentaryPage page(CommentarySubject subject, CommentaryForm form, List<CommentaryEntry> history,
			CommentaryWords words) {
		CommentaryEntry open = open(history);
		return new CommentaryPage(about(subject, words),
				form.notice().isEmpty() ? "" : words.text("commentary.notice." + form.notice()),
				!form.faults().isEmpty(), form.faults().stream().map((finding) -> fault(finding, words)).toList(),
				form(subject, form, open), history.stream().map((entry) -> line(entry, subject, form, words)).toList());
	}

	static @Nullable CommentaryEntry open(List<CommentaryEntry> history) {
		return history.stream().filter((entry) -> entry.state() != ReviewState.PUBLISHED).findFirst().orElse(null);
	}

	private CommentaryPage.About about(CommentarySubject subject, CommentaryWords words) {
		JudgedTarget judged = subject.judged();
		Locale locale = words.locale();
		return new CommentaryPage.About(judged.region().shortName().in(locale),
				"/entry/commentary?region=" + judged.region().code(),
				new CommentaryPage.PlanLink(judged.plan().title().in(locale), judged.plan().title().langIn(locale),
						"/plans/" + judged.plan().code()),
				judged.indicator().name().in(locale), this.promises.promise(judged, locale),
				CommentarySubject.page(judged),
				new CommentaryPage.Judged(judged.verdict().glyph(), words.word(judged.verdict()), subject.asked()),
				subject.address());
	}

	/**
	 * It goes on with what is there by now; what was typed is shown again, whatever
	 * became of the verdict.
	 */
	private static CommentaryPage.@Nullable Form form(CommentarySubject subject, CommentaryForm form,
			@Nullable CommentaryEntry open) {
		boolean refused = !form.faults().isEmpty() && !form.typed().blank();
		boolean editable = open == null || open.state().editable();
		if (!refused && !(editable && (subject.asked() || open != null))) {
			return null;
		}
		TypedCommentary typed = form.typed();
		return new CommentaryPage.Form(form.newKey(), typed.cause(), typed.nextStep(), typed.due(),
				(open != null && editable) ? open.ref().text() : "");
	}

	private static CommentaryPage.Fault fault(Finding finding, CommentaryWords words) {
		return new CommentaryPage.Fault(Objects.requireNonNullElse(FIELDS.get(finding.field()), ""),
				words.text(finding));
	}

	private static CommentaryPage.Line line(CommentaryEntry entry, CommentarySubject subject, CommentaryForm form,
			CommentaryWords words) {
		RevisionRef ref = entry.ref();
		boolean back = entry.state() == ReviewState.RETURNED;
		return new CommentaryPage.Line(entry.state().name().toLowerCase(Locale.ROOT),
				words.text("measures.state." + entry.state()),
				(entry.state() == ReviewState.SUBMITTED) ? ref.text() : "", form.newKey(),
				words.bound(entry.claim().verdict()), CommentedTargets.holds(entry.claim().verdict(), subject.judged()),
				new CommentaryPage.Words(entry.typed().cause(), entry.typed().nextStep(), entry.typed().due()),
				words.facts(entry.hands(), entry.state()), back ? entry.hands().decisionNote() : null);
	}

}
