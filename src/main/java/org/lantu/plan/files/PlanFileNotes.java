package org.lantu.plan.files;

import java.util.OptionalInt;
import java.util.UUID;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notes of the files that are being taken. A file and the history of files are committed
 * one after the other; the last word in the transaction of the file says here that it was
 * taken, so that one after a portal that was killed in between knows.
 */
final class PlanFileNotes {

	private final JdbcClient database;

	PlanFileNotes(DataSource owner) {
		this.database = JdbcClient.create(owner);
	}

	/**
	 * Notes that a file is about to be taken.
	 * @return the word by which its transaction says that it was
	 */
	String begin(PlanFile file, @Nullable Integer checksum) {
		forget(file);
		String token = UUID.randomUUID().toString();
		this.database.sql("insert into plan_file_run (token, script, checksum) values (:token, :script, :checksum)")
			.param("token", token)
			.param("script", file.name())
			.param("checksum", checksum)
			.update();
		return token;
	}

	/**
	 * The checksum of a file that was taken without that its history tells it. The server
	 * may still be at the commit of a portal that was killed: then this waits for it.
	 */
	OptionalInt taken(PlanFile file) {
		return this.database.sql("""
				with noted as (select checksum, taken from plan_file_run where script = :script for update)
				select checksum from noted where taken""")
			.param("script", file.name())
			.query(Integer.class)
			.list()
			.stream()
			.mapToInt(Integer::intValue)
			.findFirst();
	}

	/** Ends the notes of a file, once the history tells of it or nothing was taken. */
	void forget(PlanFile file) {
		this.database.sql("delete from plan_file_run where script = :script").param("script", file.name()).update();
	}

}
