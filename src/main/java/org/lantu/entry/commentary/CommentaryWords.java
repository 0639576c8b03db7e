package org.lantu.entry.commentary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lantu.actuals.ReviewState;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.ledger.LedgerEntry.Hands;
import org.lantu.followup.BoundVerdict;
import org.lantu.platform.Minutes;
import org.lantu.scoreboard.Verdict;

import org.springframework.context.MessageSource;

/**
 * Words what the pages of commentary say, in one language.
 *
 * @param people the names of people by their logins
 */
public record CommentaryWords(MessageSource messages, Locale locale, ZoneId zone, Map<String, String> people) {

	public String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

	public String text(Finding finding) {
		return finding.message().in(this.messages, this.locale);
	}

	String word(Verdict verdict) {
		return text(verdict.key());
	}

	/** For which verdict something was written. */
	public String bound(BoundVerdict verdict) {
		return text("commentary.written-for", word(Verdict.valueOf(verdict.verdict().name())),
				verdict.asOf().toString(), Long.toString(verdict.edition()));
	}

	/** Who did something, and when. */
	public String facts(String login, Instant at) {
		return text("measures.facts", this.people.getOrDefault(login, login), Minutes.format(at, this.zone));
	}

	/** Who wrote, and who decided. */
	List<String> facts(Hands hands, ReviewState state) {
		List<String> facts = new ArrayList<>();
		facts.add(text("measures.entered", facts(hands.enteredBy(), hands.enteredAt())));
		String by = hands.decidedBy();
		Instant at = hands.decidedAt();
		if (by != null && at != null) {
			facts
				.add(text((state == ReviewState.PUBLISHED) ? "measures.decided.published" : "measures.decided.returned",
						facts(by, at)));
		}
		return facts;
	}

}
