package org.lantu.actuals.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.apache.commons.codec.digest.DigestUtils;
import org.lantu.actuals.checks.TypedText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers which forms were answered, so that a form sent twice has one effect. The
 * second of two at once waits here until the first is through.
 */
@Component
public class LedgerRequests {

	private static final int LONGEST_KEY = 100;

	private final JdbcClient jdbc;

	private final Clock clock;

	LedgerRequests(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether a form's key is one that can be remembered. */
	public static boolean takes(String key) {
		return !key.isBlank() && key.length() <= LONGEST_KEY && TypedText.storable(key);
	}

	/** Whether this is the first time; if it is refused in the end, it never was. */
	public boolean begin(String login, String key, String act, String content) {
		return this.jdbc.sql("""
				insert into figure_request (login, key, act, content, at)
				values (:login, :key, :act, :content, :at) on conflict (login, key) do nothing""")
			.param("login", login)
			.param("key", key)
			.param("act", act)
			.param("content", DigestUtils.sha256Hex(content))
			.param("at", Timestamp.from(this.clock.instant()))
			.update() == 1;
	}

	void finish(String login, String key, Collection<Long> revisions) {
		this.jdbc.sql("update figure_request set revisions = :revisions where login = :login and key = :key")
			.param("revisions", LedgerRows.ids(revisions))
			.param("login", login)
			.param("key", key)
			.update();
	}

	/** What came of a form that was sent before. */
	public Optional<Answered> answered(String login, String key) {
		return this.jdbc.sql("select act, content, revisions from figure_request where login = :login and key = :key")
			.param("login", login)
			.param("key", key)
			.query((row, number) -> new Answered(row.getString("act"), row.getString("content"),
					List.of((Long[]) row.getArray("revisions").getArray())))
			.optional();
	}

	/** A form that was answered, and the revisions of figures that came of it. */
	public record Answered(String act, String content, List<Long> revisions) {

		/** Whether it was the same act with the same contents. */
		public boolean same(String otherAct, String otherContent) {
			return this.act.equals(otherAct) && this.content.equals(DigestUtils.sha256Hex(otherContent));
		}

	}

}
