package org.lantu.entry.notices;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.lantu.accounts.Person;
import org.lantu.actuals.notices.NoticeItem;
import org.lantu.actuals.requests.CorrectionRequest;
import org.lantu.actuals.requests.CorrectionRequests;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells what readers say looks wrong.
 */
@Component
@Order(3)
class RequestPart implements NoticePart {

	private final CorrectionRequests requests;

	private final NoticeLines lines;

	private final NoticeWords words;

	RequestPart(CorrectionRequests requests, NoticeLines lines, NoticeWords words) {
		this.requests = requests;
		this.lines = lines;
		this.words = words;
	}

	@Override
	public List<NoticeSection> sections(Person person, List<NoticeItem> items) {
		Set<Long> asked = NoticeItem.subjects(items, NoticeItem.Kind.REQUEST);
		List<CorrectionRequest> open = asked.isEmpty() ? List.of()
				: this.requests.waiting(person).stream().filter((request) -> asked.contains(request.id())).toList();
		return open.isEmpty() ? List.of()
				: List.of(new NoticeSection("notice.request", open.size(),
						(locale) -> List.of(this.words.text("notice.request.text", locale), lines(open, locale),
								this.words.link("/entry/requests", locale))));
	}

	private String lines(List<CorrectionRequest> open, Locale locale) {
		return open.stream()
			.map((request) -> this.lines.asked(request.figure(), locale))
			.distinct()
			.collect(Collectors.joining("\n"));
	}

}
