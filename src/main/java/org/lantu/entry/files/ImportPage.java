package org.lantu.entry.files;

import java.util.List;

import org.lantu.entry.effects.EffectLine;

/**
 * A file that was sent in, with what becomes of it.
 *
 * @param head which file it is
 * @param refusal why it, or its confirmation, was refused; empty where it was not
 * @param counts how many figures have which fate
 * @param sheets how its sheets are read
 * @param rows a part of its figures
 * @param paging which part
 * @param forAll what was said of the whole file
 * @param confirming what can be done with it
 * @param notes lines of which no figure was read
 * @param effects which verdicts turn
 */
record ImportPage(Head head, String refusal, List<Count> counts, List<Sheet> sheets, List<Row> rows, Paging paging,
		ForAll forAll, Confirming confirming, List<String> notes, List<EffectLine> effects) {

	/**
	 * Which file it is.
	 *
	 * @param state where it stands
	 * @param facts who sent it and when, its size, its digest
	 * @param progress how far it is being read or confirmed; empty where it is not
	 * @param ending what came of it; empty while nothing has
	 * @param edition beside which edition the preview stands; empty where there is none
	 */
	record Head(long id, String name, String state, List<String> facts, String progress, String ending,
			String edition) {

		public String address() {
			return "/entry/imports/" + this.id;
		}

	}

	/** How many figures have a fate. */
	record Count(String state, int number, String word, String href) {

	}

	/**
	 * The sheets of one layout.
	 *
	 * @param ordinal the place of the first of them in the file
	 * @param name their names, and which are hidden
	 * @param mapped since when they are read so
	 * @param columns what its columns are taken for
	 */
	record Sheet(int ordinal, String name, String mapped, boolean asks, List<Column> columns) {

	}

	/**
	 * A column.
	 *
	 * @param choices what it may be
	 */
	record Column(int at, String letter, String head, boolean asks, List<ImportListPage.Choice> choices) {

	}

	/**
	 * A figure.
	 *
	 * @param at where its value stands
	 * @param place what it is a figure of
	 * @param before what is published
	 * @param read how its value is read
	 */
	record Row(int ordinal, String at, String state, String word, Place place, String before, String value, String read,
			String reason, List<String> messages, String fix) {

	}

	/** Of what a row is a figure, as codes and as names. */
	record Place(String region, String indicator, String year, String regionName, String indicatorName) {

	}

	/**
	 * Which part of the figures is shown.
	 *
	 * @param show the fate that was chosen; empty for all
	 * @param previous its address; empty for none
	 */
	record Paging(String show, String said, String previous, String next) {

	}

	/**
	 * What was said of the whole file.
	 *
	 * @param before when the person answered before in the same round what is asked of
	 * it; empty where not
	 */
	record ForAll(List<ImportListPage.Choice> regions, List<ImportListPage.Choice> indicators, String region,
			String year, String source, List<ImportListPage.Choice> sources, String known, String reason,
			String before) {

	}

	/**
	 * What can be done with it.
	 *
	 * @param open whether it can be confirmed or changed at all
	 * @param told whether the verdicts are told that would turn
	 * @param unfit how many figures are neither fit for a review nor on file
	 * @param asks whether columns have to be explained first
	 */
	record Confirming(boolean open, boolean told, int submittable, int draftable, int unfit, int unread, boolean asks,
			String edition) {

	}

}
