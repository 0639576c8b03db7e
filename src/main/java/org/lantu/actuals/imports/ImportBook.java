package org.lantu.actuals.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.FindingJson;
import org.lantu.actuals.checks.Message;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Component;

/**
 * Keeps the list of imports and where each stands, one statement a call.
 */
@Component
class ImportBook {

	private static final int PIECE = 4 << 20;

	private static final String SELECT = """
			select i.id, i.file_name, encode(i.sha256, 'hex') as digest, octet_length(i.content) as size, i.received_by,
				i.received_at, i.state, i.edition, i.region, i.year, i.source, i.known_on, i.reason, i.refusal, i.act, i.done_at, i.judged,
				i.figures, c.asked_by, c.started_at, coalesce(c.figures, 0) as fit, coalesce(c.reached, 0) as reached,
				array(with recursive next (region) as (
					select min(f.region) from import_figure f where f.import = i.id and f.region > ''
					union all
					select (select min(f.region) from import_figure f where f.import = i.id and f.region > n.region) from next n
					where n.region is not null)
				select region from next where region is not null order by 1) as regions
			from file_import i left join import_confirming c on c.import = i.id\s""";

	private final JdbcClient jdbc;

	private final FindingJson findings;

	private final Clock clock;

	ImportBook(JdbcClient jdbc, FindingJson findings, Clock clock) {
		this.jdbc = jdbc;
		this.findings = findings;
		this.clock = clock;
	}

	/** Adds a file, which is handed on as it is read. */
	long add(String login, String name, byte[] digest, SqlBinaryValue content, ImportDefaults defaults) {
		return this.jdbc
			.sql("""
					insert into file_import (file_name, sha256, content, received_by, received_at, region, year, source, known_on)
					values (:name, :digest, :content, :login, :now, :region, :year, :source, :known) returning id""")
			.param("name", name)
			.param("digest", digest)
			.param("content", content)
			.param("login", login)
			.param("now", now())
			.param("region", defaults.region())
			.param("year", defaults.year())
			.param("source", defaults.source())
			.param("known", defaults.knownOn())
			.query(Long.class)
			.single();
	}

	Optional<FileImport> find(long id) {
		return this.jdbc.sql(SELECT + "where i.id = :id").param("id", id).query(this::read).optional();
	}

	/** The newest imports. */
	List<FileImport> newest(int limit) {
		return this.jdbc.sql(SELECT + "order by i.received_at desc, i.id desc limit :limit")
			.param("limit", limit)
			.query(this::read)
			.list();
	}

	/**
	 * The numbers of those that nobody has read yet, in turns: the oldest of each person,
	 * then the second of each.
	 */
	List<Long> received() {
		return this.jdbc.sql("""
				select id from (select id, row_number() over (partition by received_by order by id) as turn
				    from file_import where state = 'RECEIVED') as waiting
				order by turn, id""").query(Long.class).list();
	}

	/** How many of somebody's files nobody has read yet. */
	int received(String login) {
		return this.jdbc.sql("select count(*) from file_import where state = 'RECEIVED' and received_by = :login")
			.param("login", login)
			.query(Integer.class)
			.single();
	}

	/** For as long as it takes, until the end of the transaction. */
	void waitForOthers() {
		this.jdbc.sql("set local lock_timeout = 0").update();
	}

	/** The state of an import, which stays so until the end of the transaction. */
	Optional<FileImport.State> locked(long id) {
		return this.jdbc.sql("select state from file_import where id = :id for update")
			.param("id", id)
			.query(String.class)
			.optional()
			.map(FileImport.State::valueOf);
	}

	/**
	 * Whether nobody works on an import; then it stays so until the end of the
	 * transaction.
	 */
	boolean isFree(long id) {
		return this.jdbc.sql("select id from file_import where id = :id for update skip locked")
			.param("id", id)
			.query(Long.class)
			.optional()
			.isPresent();
	}

	/** Writes what is in the file to another, a piece at a time. */
	void copy(long id, Path to) throws IOException {
		try (OutputStream out = Files.newOutputStream(to)) {
			int length = PIECE;
			for (long from = 1; length == PIECE; from += length) {
				byte[] piece = this.jdbc.sql(
						"select substring(content from cast(:from as integer) for cast(:length as integer)) from file_import where id = :id")
					.param("id", id)
					.param("from", from)
					.param("length", PIECE)
					.query(byte[].class)
					.single();
				out.write(piece);
				length = piece.length;
			}
		}
	}

	void staged(long id, long edition, @Nullable Message refusal) {
		this.jdbc
			.sql("""
					update file_import set state = 'STAGED', edition = :edition, judged = judged + 1, refusal = cast(:refusal as jsonb)
					where id = :id""")
			.param("id", id)
			.param("edition", edition)
			.param("refusal", stored(refusal))
			.update();
	}

	void refused(long id, Message refusal) {
		this.jdbc.sql("update file_import set state = 'REFUSED', refusal = cast(:refusal as jsonb) where id = :id")
			.param("id", id)
			.param("refusal", stored(refusal))
			.update();
	}

	/** Has the file read anew. */
	void again(long id) {
		this.jdbc.sql("update file_import set state = 'RECEIVED', refusal = null where id = :id")
			.param("id", id)
			.update();
	}

	void answer(long id, ImportDefaults defaults) {
		this.jdbc
			.sql("""
					update file_import set region = :region, year = :year, source = :source, known_on = :known, reason = :reason
					where id = :id""")
			.param("id", id)
			.param("region", defaults.region())
			.param("year", defaults.year())
			.param("source", defaults.source())
			.param("known", defaults.knownOn())
			.param("reason", defaults.reason())
			.update();
	}

	void done(long id, String act, String login, int figures) {
		this.jdbc
			.sql("""
					update file_import set state = 'DONE', act = :act, done_by = :login, done_at = :now, refusal = null, figures = :figures
					where id = :id""")
			.param("id", id)
			.param("login", login)
			.param("act", act)
			.param("now", now())
			.param("figures", figures)
			.update();
	}

	/** Notes why it was not confirmed, with its preview as it was. */
	void told(long id, Message why) {
		this.jdbc.sql("update file_import set refusal = cast(:refusal as jsonb) where id = :id")
			.param("id", id)
			.param("refusal", stored(why))
			.update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private @Nullable String stored(@Nullable Message message) {
		return (message == null) ? null
				: this.findings.write(List.of(new Finding(Finding.Severity.HARD, Finding.Field.ENTRY, message, null)));
	}

	private FileImport read(ResultSet row, int number) throws SQLException {
		long edition = row.getLong("edition");
		Long known = row.wasNull() ? null : edition;
		String refusal = row.getString("refusal");
		return new FileImport(row.getLong("id"),
				new FileImport.File(row.getString("file_name"), row.getString("digest"), row.getLong("size")),
				row.getString("received_by"), row.getTimestamp("received_at").toInstant(),
				FileImport.State.valueOf(row.getString("state")), known, row.getInt("judged"),
				new ImportDefaults(row.getString("region"), row.getInt("year"), row.getString("source"),
						row.getString("known_on"), row.getString("reason")),
				(refusal != null) ? this.findings.read(refusal).get(0).message() : null,
				List.of((String[]) row.getArray("regions").getArray()), ending(row), confirming(row));
	}

	private static FileImport.@Nullable Confirming confirming(ResultSet row) throws SQLException {
		String by = row.getString("asked_by");
		Timestamp since = row.getTimestamp("started_at");
		return (by == null) ? null : new FileImport.Confirming(by, (since != null) ? since.toInstant() : null,
				row.getInt("reached"), row.getInt("fit"));
	}

	private static FileImport.@Nullable Ending ending(ResultSet row) throws SQLException {
		String act = row.getString("act");
		return (act == null) ? null
				: new FileImport.Ending(act, row.getTimestamp("done_at").toInstant(), row.getInt("figures"));
	}

}
