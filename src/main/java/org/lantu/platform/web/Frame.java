package org.lantu.platform.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.AsOf;
import org.lantu.platform.past.PastEdition;
import org.lantu.platform.visitor.Visitor;

/**
 * What the layout knows about the page it surrounds.
 *
 * @param path the page's path, to be shown, not to be linked
 * @param language the page's language tag, {@code zh-CN} or {@code en}
 * @param languageSwitch the same address in the other language
 * @param sections the navigation band
 * @param asOf the day whose data the page shows
 * @param edition the edition that the page shows, where one was asked for
 * @param days what can be chosen, and what was
 * @param query what follows on the path in the page's address
 * @param kept the parameters that the context bar carries along
 * @param reader what it says of the one who reads it
 */
record Frame(String path, String language, String languageSwitch, List<Item> sections, AsOf asOf,
		@Nullable PastEdition edition, Days days, Query query, List<Query.Field> kept, Colours colours, Reader reader) {

	/** The same address without a chosen day. */
	public String todayHref() {
		return this.query.without(Set.of(ViewParameters.AS_OF)).href();
	}

	/** The same address without a chosen day and edition. */
	public String nowHref() {
		return this.query.without(Set.of(ViewParameters.AS_OF, PastEdition.PARAMETER)).href();
	}

	/** The same address, of an edition for good. */
	public String editionHref(String number) {
		return this.query.without(Set.of(PastEdition.PARAMETER)).and(PastEdition.PARAMETER, number).href();
	}

	/**
	 * The days that can be chosen.
	 *
	 * @param first the earliest
	 * @param today the latest
	 * @param later the day that was asked for, where it is still to come
	 */
	record Days(LocalDate first, LocalDate today, @Nullable LocalDate later) {

	}

	/**
	 * A section in the navigation band, or another choice among a few.
	 *
	 * @param href its address
	 * @param messageKey its name
	 * @param current whether it is the present one
	 */
	record Item(String href, String messageKey, boolean current) {

	}

	/**
	 * The colours of the page.
	 *
	 * @param chosen {@code light} or {@code dark} where the visitor chose one
	 * @param choices the same address in other colours
	 */
	record Colours(@Nullable String chosen, List<Item> choices) {

	}

	/**
	 * What the page says of its reader, and nothing else in it does.
	 *
	 * @param visitor who is logged in, if anybody
	 * @param workplaces where the visitor works, in the navigation band
	 * @param next the address within the portal that a login leads back to
	 * @param edge what is put around all this, where the page is kept for others, too
	 */
	public record Reader(@Nullable Visitor visitor, List<Item> workplaces, @Nullable String next,
			@Nullable String edge) {

		/**
		 * Whether the page offers the login: to strangers, and where it is kept for them.
		 */
		public boolean loginOffered() {
			return this.visitor == null || this.edge != null;
		}

	}

}
