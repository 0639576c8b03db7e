package org.lantu.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.lantu.audit.chain.Alteration.Kind;

import org.springframework.jdbc.core.RowCallbackHandler;

/** The walk over links with their rows, and then over rows that have none. */
class ChainWalk implements RowCallbackHandler {

	private static final int MOST = 1000;

	private final AuditSeals seals;

	private final Map<Long, String> heads;

	private final List<Alteration> found;

	private long number;

	private long links;

	private long lastEvent;

	/** The link before, as it stands and as it should be; one of them has to fit. */
	private byte[] standing = new byte[0];

	private byte[] computed = new byte[0];

	/** Whether a sealed row was passed; those that are older than seals come first. */
	private boolean sealed;

	/** Whether the link before is known at all. */
	private boolean follows = true;

	ChainWalk(AuditSeals seals, Map<Long, String> heads, List<Alteration> found) {
		this.seals = seals;
		this.heads = heads;
		this.found = found;
	}

	@Override
	public void processRow(ResultSet row) throws SQLException {
		byte[] mac = row.getBytes("mac");
		boolean present = row.getObject("id") != null;
		if (mac == null) {
			unlinked(ChainRow.of(row));
			return;
		}
		long at = row.getLong("number");
		long event = row.getLong("linked");
		reach(at, event);
		this.links++;
		this.lastEvent = Math.max(this.lastEvent, event);
		if (present) {
			linked(ChainRow.of(row), at, mac);
		}
		else {
			add(Kind.ROW_REMOVED, at, event);
			this.computed = mac;
		}
		this.standing = mac;
		this.follows = true;
		String head = this.heads.get(at);
		if (head != null && !head.equals(Head.of(at, mac).mac())) {
			add(Kind.LINK_CHANGED, at, event);
		}
	}

	private void reach(long at, long event) {
		if (at > this.number + 1) {
			add(Kind.LINKS_REMOVED, this.number + 1, at - 1);
			this.follows = false;
		}
		else if (at <= this.number) {
			add(Kind.LINK_CHANGED, at, event);
			this.follows = false;
		}
		this.number = at;
	}

	private void linked(ChainRow row, long at, byte[] mac) {
		boolean changed = (row.seal() != null) ? !row.intact(this.seals) : this.sealed;
		this.sealed = this.sealed || row.seal() != null;
		if (changed) {
			add(Kind.ROW_CHANGED, at, row.id());
		}
		byte[] expected = this.seals.link(at, row.id(), row.linked(this.seals), this.standing);
		byte[] otherwise = this.seals.link(at, row.id(), row.linked(this.seals), this.computed);
		boolean fits = !this.follows || Arrays.equals(mac, expected) || Arrays.equals(mac, otherwise);
		if (!fits && !changed) {
			add((row.seal() != null) ? Kind.LINK_CHANGED : Kind.ROW_CHANGED, at, row.id());
		}
		this.computed = Arrays.equals(mac, expected) ? mac : otherwise;
	}

	/**
	 * What was written last waits for its link; rows that no portal sealed never had one.
	 */
	private void unlinked(ChainRow row) {
		if (!row.intact(this.seals)) {
			add(Kind.ROW_INSERTED, 0, row.id());
		}
		else if (row.id() < this.lastEvent) {
			add(Kind.ROW_UNLINKED, 0, row.id());
		}
	}

	void end() {
		long known = this.heads.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
		if (known > this.number) {
			add(Kind.TAIL_CUT, this.number + 1, known);
		}
	}

	long links() {
		return this.links;
	}

	private void add(Kind kind, long at, long event) {
		Alteration alteration = new Alteration(kind, at, event);
		if (this.found.size() < MOST && !this.found.contains(alteration)) {
			this.found.add(alteration);
		}
	}

}
