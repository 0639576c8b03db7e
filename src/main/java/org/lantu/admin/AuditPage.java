package org.lantu.admin;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The page of the audit trail.
 *
 * @param actor the login that is filtered by
 * @param day the day that is filtered by
 * @param acts what may be filtered by
 * @param rows the events, the latest first
 * @param newer the query of the page before
 * @param older the query of the page after
 * @param chain whether the trail was altered
 */
record AuditPage(String actor, String day, List<Choice> acts, List<EventRow> rows, @Nullable String newer,
		@Nullable String older, Chain chain) {

	/**
	 * What is known of alterations.
	 *
	 * @param said in a sentence
	 * @param alterations the first of them
	 */
	record Chain(String said, List<String> alterations) {

	}

	/**
	 * An act to filter by.
	 */
	record Choice(String value, String label, boolean chosen) {

	}

}
