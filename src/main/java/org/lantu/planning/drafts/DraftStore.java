package org.lantu.planning.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.planning.drafts.PlanDraft.Act;
import org.lantu.planning.drafts.PlanDraft.Check;
import org.lantu.planning.drafts.PlanDraft.Comment;
import org.lantu.planning.drafts.PlanDraft.Head;
import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.reference.Bilingual;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps drafts and what is said of them; one statement a call.
 */
@Component
class DraftStore {

	private static final TypeReference<List<DraftRow>> ROWS = new TypeReference<>() {
	};

	private static final String HEAD = """
			select id, code, title_zh, title_en, version, begun_by, begun_at, changed_by, changed_at,
			    checked_version, checked_at, check_passed%s from plan_draft""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	DraftStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** All drafts, the one that was changed last first. */
	List<Head> all() {
		return this.jdbc.sql(HEAD.formatted("") + " order by changed_at desc, id desc").query(DraftStore::head).list();
	}

	Optional<PlanDraft> find(long id) {
		return find(id, "");
	}

	/** The same, which nobody else changes until the end of the transaction. */
	Optional<PlanDraft> lock(long id) {
		return find(id, " for update");
	}

	private Optional<PlanDraft> find(long id, String lock) {
		return this.jdbc.sql(HEAD.formatted(", document") + " where id = :id" + lock)
			.param("id", id)
			.query((row, number) -> new PlanDraft(head(row, number),
					new DraftContent(this.json.readValue(row.getString("document"), ROWS))))
			.optional();
	}

	/** The content as it is kept. */
	String written(DraftContent content) {
		return this.json.writeValueAsString(content.rows());
	}

	long begin(DraftContent content, String document, Act act) {
		return this.jdbc.sql("""
				insert into plan_draft (code, title_zh, title_en, document, begun_by, begun_at, changed_by, changed_at)
				values (:code, :zh, :en, cast(:document as json), :by, :at, :by, :at) returning id""")
			.param("code", start(content, "code", 200))
			.param("zh", start(content, "title_zh", 500))
			.param("en", start(content, "title_en", 500))
			.param("document", document)
			.param("by", act.by())
			.param("at", Timestamp.from(act.at()))
			.query(Long.class)
			.single();
	}

	void change(long id, int version, DraftContent content, String document, Act act) {
		this.jdbc.sql("""
				update plan_draft set code = :code, title_zh = :zh, title_en = :en, document = cast(:document as json),
				    version = :version, changed_by = :by, changed_at = :at where id = :id""")
			.param("code", start(content, "code", 200))
			.param("zh", start(content, "title_zh", 500))
			.param("en", start(content, "title_en", 500))
			.param("document", document)
			.param("version", version)
			.param("by", act.by())
			.param("at", Timestamp.from(act.at()))
			.param("id", id)
			.update();
	}

	void noteCheck(long id, Check check) {
		this.jdbc.sql("""
				update plan_draft set checked_version = :version, checked_at = :at, check_passed = :passed
				where id = :id""")
			.param("version", check.version())
			.param("at", Timestamp.from(check.at()))
			.param("passed", check.passed())
			.param("id", id)
			.update();
	}

	void discard(long id) {
		this.jdbc.sql("delete from plan_draft where id = :id").param("id", id).update();
	}

	/** What was said of a draft, in its order. */
	List<Comment> comments(long draft) {
		return this.jdbc
			.sql("select said, written_by, written_at from plan_draft_comment where draft = :draft order by id")
			.param("draft", draft)
			.query((row, number) -> new Comment(
					new Act(row.getString("written_by"), row.getTimestamp("written_at").toInstant()),
					row.getString("said")))
			.list();
	}

	void comment(long draft, Comment comment) {
		this.jdbc.sql("""
				insert into plan_draft_comment (draft, said, written_by, written_at)
				values (:draft, :said, :by, :at)""")
			.param("draft", draft)
			.param("said", comment.said())
			.param("by", comment.written().by())
			.param("at", Timestamp.from(comment.written().at()))
			.update();
	}

	private static String start(DraftContent content, String argument, int longest) {
		String text = content.head().get(argument);
		return text.substring(0, text.offsetByCodePoints(0, Math.min(longest, text.codePointCount(0, text.length()))));
	}

	private static Head head(ResultSet row, int number) throws SQLException {
		String zh = given(row.getString("title_zh"));
		String en = given(row.getString("title_en"));
		Timestamp checked = row.getTimestamp("checked_at");
		return new Head(row.getLong("id"), row.getString("code"),
				(zh != null || en != null) ? new Bilingual(zh, en) : null, row.getInt("version"),
				new Act(row.getString("begun_by"), row.getTimestamp("begun_at").toInstant()),
				new Act(row.getString("changed_by"), row.getTimestamp("changed_at").toInstant()),
				(checked != null)
						? new Check(row.getInt("checked_version"), checked.toInstant(), row.getBoolean("check_passed"))
						: null);
	}

	private static @Nullable String given(String text) {
		return text.isEmpty() ? null : text;
	}

}
