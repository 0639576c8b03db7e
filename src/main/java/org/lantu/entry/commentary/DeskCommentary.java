package org.lantu.entry.commentary;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells on the desk how many targets of a region nobody explains, and what is on its way.
 */
@Component
public class DeskCommentary {

	private final CommentaryLists lists;

	private final MessageSource messages;

	DeskCommentary(CommentaryLists lists, MessageSource messages) {
		this.lists = lists;
		this.messages = messages;
	}

	public DeskCommentaryLine of(Person person, String region, Locale locale) {
		CommentaryLists.Found found = this.lists.find(person, region);
		Stream<String> open = Stream.of(ReviewState.RETURNED, ReviewState.DRAFT, ReviewState.SUBMITTED)
			.map((state) -> count(found, state, locale));
		String told = Stream
			.concat(Stream.of(counted("commentary.desk.unexplained", found.unexplained(), locale)), open)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(this.messages.getMessage("measures.desk.comma", null, locale)));
		return new DeskCommentaryLine(address(region), told);
	}

	/** Where the targets of a region that are missed or at risk are listed. */
	static String address(String region) {
		return "/entry/commentary?region=" + region;
	}

	private String count(CommentaryLists.Found found, ReviewState state, Locale locale) {
		return counted("measures.desk." + state,
				found.open().values().stream().filter((entry) -> entry.state() == state).count(), locale);
	}

	/** Nothing where there is none. */
	private String counted(String key, long number, Locale locale) {
		return (number > 0) ? this.messages.getMessage(key, new Object[] { number }, locale) : "";
	}

}
