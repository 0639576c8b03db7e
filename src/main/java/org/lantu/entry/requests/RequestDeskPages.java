package org.lantu.entry.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.actuals.requests.CorrectionRequest;
import org.lantu.actuals.requests.CorrectionRequests;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the desk of requests.
 */
@Component
class RequestDeskPages {

	/** How many that were decided on are shown. */
	private static final int LATELY = 30;

	private final CorrectionRequests requests;

	private final RequestLines lines;

	private final People people;

	private final MessageSource messages;

	RequestDeskPages(CorrectionRequests requests, RequestLines lines, People people, MessageSource messages) {
		this.requests = requests;
		this.lines = lines;
		this.people = people;
		this.messages = messages;
	}

	RequestDeskPage page(Person person, String address, RequestDeskPage.@Nullable Refused refused, Locale locale) {
		List<CorrectionRequest> decided = this.requests.decided(person, LATELY);
		List<RequestLine> shown = this.lines.lines(decided, locale);
		Map<String, String> names = this.people
			.names(decided.stream().map((one) -> Objects.requireNonNull(one.decision()).by()).distinct().toList());
		List<RequestDeskPage.Decided> rows = new ArrayList<>();
		for (int at = 0; at < decided.size(); at++) {
			CorrectionRequest.Decision decision = Objects.requireNonNull(decided.get(at).decision());
			rows.add(new RequestDeskPage.Decided(shown.get(at), decision.answered(), decision.reply(),
					this.messages.getMessage("requests.by", new Object[] {
							names.getOrDefault(decision.by(), decision.by()), this.lines.minute(decision.at()) },
							locale)));
		}
		return new RequestDeskPage(address, person.role() == Role.ADMIN, this.lines.waiting(person, locale), rows,
				refused);
	}

}
