package org.lantu.progress.projection;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The peers of a region: the other children of its parent, by the figures of the same
 * date ({@code docs/domain.md} section 2.3, "Pooled").
 */
public final class Pool {

	/** Without peers: an outlook by the region's own figures alone. */
	public static final Pool NONE = of(List::of);

	/** From how many peers on it lends. */
	public static final int FEWEST_PEERS = 5;

	private final Supplier<List<Peer>> peers;

	private final int last;

	private Pool(Supplier<List<Peer>> peers, int last) {
		this.peers = peers;
		this.last = last;
	}

	/**
	 * The pool of some peers, asked for when an outlook needs them; the region itself is
	 * none of them.
	 */
	public static Pool of(Supplier<List<Peer>> peers) {
		return new Pool(peers, Integer.MAX_VALUE);
	}

	/** The same peers by their figures up to a year. */
	public Pool upTo(int year) {
		return new Pool(this.peers, Math.min(this.last, year));
	}

	/**
	 * A walk as it goes on with what it borrows, by the figures up to a year; itself
	 * where it is not one to be projected, or fewer than five peers can be told on its
	 * scale.
	 */
	public Walk lendTo(Walk walk, int to) {
		return walk.enough() ? prior(walk.log(), Math.min(this.last, to)).map(walk::with).orElse(walk) : walk;
	}

	private Optional<Prior> prior(boolean log, int until) {
		List<Drift> drifts = this.peers.get().stream().flatMap((peer) -> peer.drift(log, until).stream()).toList();
		return (drifts.size() < FEWEST_PEERS) ? Optional.empty() : Optional.of(Prior.of(drifts));
	}

}
