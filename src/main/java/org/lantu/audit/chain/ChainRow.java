package org.lantu.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * A row of the trail, as it stands.
 *
 * @param id its number
 * @param content what its seal should hold
 * @param seal its seal; none in rows that are older than seals
 * @param address the visitor's address, until it is forgotten
 */
record ChainRow(long id, SealedContent content, byte @Nullable [] seal, @Nullable String address) {

	static final String COLUMNS = "e.id, e.mark, e.at, e.actor, e.act, e.subject_type, e.subject, e.details, e.address, e.address_digest, e.seal";

	static ChainRow of(ResultSet row) throws SQLException {
		SealedContent content = new SealedContent(row.getString("mark"), row.getTimestamp("at").toInstant(),
				row.getString("actor"), row.getString("act"), row.getString("subject_type"), row.getString("subject"),
				row.getString("details"), row.getBytes("address_digest"));
		return new ChainRow(row.getLong("id"), content, row.getBytes("seal"), row.getString("address"));
	}

	/** Whether it was sealed when it was written, and stands as it was then. */
	boolean intact(AuditSeals seals) {
		return this.seal != null && Arrays.equals(this.seal, seals.seal(this.content)) && addressFits(seals);
	}

	private boolean addressFits(AuditSeals seals) {
		String mark = this.content.mark();
		return this.address == null
				|| (mark != null && Arrays.equals(this.content.addressDigest(), seals.address(mark, this.address)));
	}

	/** What its link holds: of an older row what it said when the chain began. */
	byte[] linked(AuditSeals seals) {
		return (this.seal != null) ? this.seal : seals.seal(this.content);
	}

}
