package org.lantu.reference.deployment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.FirstDay;
import org.lantu.reference.Bilingual;

/**
 * What this deployment shows wherever a page must choose. It changes by migration only,
 * so it is read once, at the start.
 *
 * @param firstDay the first day that can be asked for
 * @param firstDrawnYear where the axis of small drawings begins, unless there are earlier
 * figures
 * @param mapIndicator what colours the map unasked; {@code null} for none
 * @param keyIndicators the indicators that a region is known by, in their order
 * @param examples by the place where each is shown
 * @param synonyms by what people say, what documents say for it
 * @param workedExamples the targets of the method page, in their order
 */
public record Deployment(LocalDate firstDay, int firstDrawnYear, @Nullable String mapIndicator,
		List<String> keyIndicators, Map<String, Example> examples, Map<String, List<String>> synonyms,
		List<WorkedExample> workedExamples) implements FirstDay {

	/** The address of an example; {@code null} where there is none. */
	public @Nullable String address(String place) {
		Example example = this.examples.get(place);
		return (example != null) ? example.address() : null;
	}

	/** The words of an example; {@code null} where there are none. */
	public @Nullable Bilingual text(String place) {
		Example example = this.examples.get(place);
		return (example != null) ? example.text() : null;
	}

	/**
	 * An example: an address, words, or both.
	 */
	record Example(@Nullable String address, @Nullable Bilingual text) {
	}

	/**
	 * A target that shows how verdicts are made.
	 *
	 * @param lesson what it teaches
	 */
	public record WorkedExample(String plan, String target, Bilingual lesson) {
	}

}
