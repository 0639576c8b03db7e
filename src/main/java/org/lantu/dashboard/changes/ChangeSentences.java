package org.lantu.dashboard.changes;

import java.util.List;
import java.util.Set;

import org.lantu.dashboard.parts.Presenter;

import org.springframework.stereotype.Component;

/**
 * Says change by change what happened since a day or an edition, the newest first and no
 * more than the page of changes has on a page.
 */
@Component
public class ChangeSentences {

	private final ChangesPages pages;

	ChangeSentences(ChangesPages pages) {
		this.pages = pages;
	}

	/**
	 * The changes of a region, a plan or all.
	 * @param since a day or the number of an edition
	 * @param region its code; empty for all
	 * @param plan its code; empty for all
	 */
	public List<String> since(String since, String region, String plan, Presenter presenter) {
		return this.pages.newest(new ChangesQuery(since, region, "", plan, Set.of()), presenter)
			.values()
			.stream()
			.map((row) -> row.sentence(presenter))
			.toList();
	}

}
