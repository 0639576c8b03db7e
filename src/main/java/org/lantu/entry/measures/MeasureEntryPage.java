package org.lantu.entry.measures;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.entry.sources.SourceFields;
import org.lantu.entry.sources.SourceOffer;

/**
 * All measures of a plan, to be reported on at once.
 *
 * @param key the form's own key
 * @param notice what was done, or was not; empty for nothing to say
 * @param faults what is wrong, each with a link to its field
 */
record MeasureEntryPage(About plan, String key, String notice, boolean refused, List<Fault> faults, ForAll all,
		List<Group> groups) {

	/**
	 * The plan.
	 *
	 * @param href where its scorecard is
	 * @param action where the form goes
	 */
	record About(String region, String regionCode, String title, @Nullable String lang, String href, String action) {

	}

	/**
	 * What goes for all rows without their own.
	 *
	 * @param sources the documents to choose from
	 * @param added the document that is being added
	 */
	record ForAll(String source, String knownOn, List<SourceOffer> sources, SourceFields added) {

	}

	/**
	 * Something that is wrong.
	 *
	 * @param cell the id of the field; empty where it is in none of them
	 */
	record Fault(String cell, String where, String text) {

	}

	/** The measures of a pillar. */
	record Group(String pillar, List<Row> rows) {

	}

	/**
	 * A measure.
	 *
	 * @param now where it stands for everybody
	 * @param state where a report on it is on its way; {@code null} where none is
	 * @param typed what stands in its fields; {@code null} while it waits for its review
	 */
	record Row(Name name, String now, @Nullable State state, @Nullable Typed typed, List<Fault> faults) {

		/** Whether something is wrong with a field, as its attribute says it. */
		public @Nullable String bad(String field) {
			return this.faults.stream().anyMatch((fault) -> fault.cell().equals(this.name.id() + "-" + field)) ? "true"
					: null;
		}

		/** Where it says what is wrong with a field. */
		public @Nullable String described(String field) {
			return (bad(field) != null) ? this.name.id() + "-m" : null;
		}

	}

	/**
	 * Which measure.
	 *
	 * @param history where its reports are told
	 */
	record Name(int number, String id, String text, @Nullable String lang, @Nullable String agency, String history) {

	}

	/**
	 * A report on its way.
	 *
	 * @param facts who did it, when
	 * @param said what it says, where it cannot be changed; empty elsewhere
	 * @param decision the words of the reviewer who gave it back
	 */
	record State(String code, String word, String ref, String facts, String said, @Nullable String decision) {

	}

	/**
	 * What stands in the fields of a measure.
	 *
	 * @param seen the report that is gone on with
	 */
	record Typed(List<Choice> statuses, String knownOn, String source, String note, String seen) {

	}

	/** A status to choose. */
	record Choice(String value, String text, boolean chosen) {

	}

}
