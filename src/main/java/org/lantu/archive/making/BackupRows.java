package org.lantu.archive.making;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what became of the last backups. */
@Component
class BackupRows {

	private static final int MOST = 100;

	private final JdbcClient database;

	BackupRows(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Notes one that was made, or why it was not.
	 * @return its number
	 */
	long note(Instant begun, Backup.@Nullable Made made, Backup.@Nullable Fault fault) {
		long id = this.database.sql("""
				insert into backup (begun_at, file, bytes, edition, figures, fault_zh, fault_en)
				values (:begun, :file, :bytes, :edition, :figures, :zh, :en) returning id""")
			.param("begun", begun.atOffset(ZoneOffset.UTC))
			.param("file", (made != null) ? made.file() : null)
			.param("bytes", (made != null) ? made.bytes() : null)
			.param("edition", (made != null) ? made.edition() : null)
			.param("figures", (made != null) ? made.figures() : null)
			.param("zh", (fault != null) ? fault.chinese() : null)
			.param("en", (fault != null) ? fault.english() : null)
			.query(Long.class)
			.single();
		this.database.sql("delete from backup where id <= :id - " + MOST).param("id", id).update();
		return id;
	}

	void proven(long id, Instant at) {
		this.database.sql("update backup set proven_at = :at where id = :id")
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("id", id)
			.update();
	}

	void refuted(long id, Backup.Fault fault) {
		this.database.sql("update backup set fault_zh = :zh, fault_en = :en where id = :id")
			.param("zh", fault.chinese())
			.param("en", fault.english())
			.param("id", id)
			.update();
	}

	Optional<Backup> last() {
		return this.database.sql("select * from backup order by id desc limit 1").query(BackupRows::read).optional();
	}

	Optional<Backup> lastProven() {
		return this.database.sql("select * from backup where proven_at is not null order by id desc limit 1")
			.query(BackupRows::read)
			.optional();
	}

	boolean anySince(Instant since) {
		return this.database.sql("select exists (select from backup where begun_at >= :since)")
			.param("since", since.atOffset(ZoneOffset.UTC))
			.query(Boolean.class)
			.single();
	}

	private static Backup read(ResultSet row, int number) throws SQLException {
		String file = row.getString("file");
		String chinese = row.getString("fault_zh");
		Timestamp proven = row.getTimestamp("proven_at");
		return new Backup(row.getTimestamp("begun_at").toInstant(), (file != null)
				? new Backup.Made(file, row.getLong("bytes"), row.getLong("edition"), row.getLong("figures")) : null,
				(proven != null) ? proven.toInstant() : null,
				(chinese != null) ? new Backup.Fault(chinese, row.getString("fault_en")) : null);
	}

}
