package org.lantu.scoreboard.edition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which changes are asked for.
 *
 * @param after only of editions after this one; {@code null} for all
 * @param since only of editions made at this instant or later; {@code null} for all
 * @param regions codes; empty for all
 * @param indicators codes; empty for all
 * @param plan what happened to this plan's targets, and the figures of the series that
 * they rest on, up to the year due, as later ones say nothing of them; {@code null} for
 * all
 * @param kinds empty for all
 */
public record ChangeSelection(@Nullable Long after, @Nullable Instant since, Collection<String> regions,
		Collection<String> indicators, @Nullable String plan, Collection<EditionChange.Kind> kinds) {

	/** All that came with later editions. */
	public static ChangeSelection after(long edition) {
		return new ChangeSelection(edition, null, List.of(), List.of(), null, List.of());
	}

	/** All that came since an instant. */
	public static ChangeSelection since(Instant since) {
		return new ChangeSelection(null, since, List.of(), List.of(), null, List.of());
	}

	/** The same of some regions only. */
	public ChangeSelection ofRegions(Collection<String> some) {
		return new ChangeSelection(this.after, this.since, some, this.indicators, this.plan, this.kinds);
	}

	/** The same of some indicators only. */
	public ChangeSelection ofIndicators(Collection<String> some) {
		return new ChangeSelection(this.after, this.since, this.regions, some, this.plan, this.kinds);
	}

	/** The same of one plan only. */
	public ChangeSelection ofPlan(String one) {
		return new ChangeSelection(this.after, this.since, this.regions, this.indicators, one, this.kinds);
	}

	/** The same of some kinds only. */
	public ChangeSelection ofKinds(Collection<EditionChange.Kind> some) {
		return new ChangeSelection(this.after, this.since, this.regions, this.indicators, this.plan, some);
	}

}
