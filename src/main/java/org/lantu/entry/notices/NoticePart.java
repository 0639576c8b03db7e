package org.lantu.entry.notices;

import java.util.List;

import org.lantu.accounts.Person;
import org.lantu.actuals.notices.NoticeItem;

/**
 * Knows what of some kinds of items is to be told.
 */
interface NoticePart {

	/** What a person is to be told of them as it stands now; nothing where none is. */
	List<NoticeSection> sections(Person person, List<NoticeItem> items);

}
