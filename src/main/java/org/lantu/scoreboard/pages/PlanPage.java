package org.lantu.scoreboard.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.ContextBar;
import org.lantu.reference.Bilingual;

/**
 * The scorecard of a plan.
 *
 * @param kindAndYears as "年度计划 · 2022"
 * @param notYet says that the plan was not yet published at the moment shown, or
 * {@code null}
 * @param rows the targets that the filter leaves, in the order asked for
 * @param verdict the filter: the name of a verdict, or empty
 * @param choices the verdicts to filter by
 */
record PlanPage(String code, String title, @Nullable String titleLang, Link region, String regionShort,
		String kindAndYears, Link source, String sourceDate, @Nullable String notYet, Summary summary,
		List<TargetRow> rows, String verdict, List<Choice> choices, String sort, List<Choice> sorts, Measures measures,
		String asOf, ContextBar contextBar) {

	/** A value of a filter. */
	record Choice(String value, String text, boolean chosen) {
	}

	/**
	 * The measures by pillar.
	 *
	 * @param missing says since when no progress was reported on any of them, or
	 * {@code null}
	 */
	record Measures(int total, List<Group> groups, @Nullable String missing, @Nullable String missingSince) {
	}

	/** The measures of a pillar. */
	record Group(String pillar, List<Item> items) {
	}

	/** A measure: its text in the page's language, or in the other one with its tag. */
	record Item(int ordinal, String text, @Nullable String lang, String status, boolean reported, boolean translated) {

		static Item of(int ordinal, Bilingual text, java.util.Locale locale, String status, boolean reported,
				boolean translated) {
			return new Item(ordinal, text.in(locale), text.langIn(locale), status, reported,
					translated && text.zh() != null && locale.getLanguage().equals("zh"));
		}

	}

}
