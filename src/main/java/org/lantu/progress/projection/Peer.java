package org.lantu.progress.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;

/**
 * Another region's series of an indicator, from which an outlook may borrow
 * ({@code docs/domain.md} section 2.3, "Pooled"). It remembers its drifts, and is for one
 * thread.
 */
public final class Peer {

	private final Figures figures;

	private final Measurand measurand;

	private final Map<Asked, Optional<Drift>> drifts = new HashMap<>();

	/**
	 * @param figures at most one per year, in any order
	 * @throws IllegalArgumentException where a year has two figures
	 */
	public Peer(List<Observation> figures, Measurand measurand) {
		this.figures = new Figures(figures);
		this.measurand = measurand;
	}

	/**
	 * How it moved by the figures up to a year; empty for fewer than three usable
	 * changes, those of four figures, and where it cannot be told on that scale.
	 */
	Optional<Drift> drift(boolean log, int to) {
		return this.drifts.computeIfAbsent(new Asked(log, to), (asked) -> {
			List<Observation> paced = this.figures.paced(to);
			if (paced.isEmpty()) {
				return Optional.empty();
			}
			Walk walk = Walk.of(paced, log, this.measurand);
			return (walk.enough() && walk.log() == log) ? Optional.of(walk.own()) : Optional.empty();
		});
	}

	private record Asked(boolean log, int to) {
	}

}
