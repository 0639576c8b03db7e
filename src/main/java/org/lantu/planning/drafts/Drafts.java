package org.lantu.planning.drafts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.audit.AuditTrail;
import org.lantu.planning.drafts.PlanDraft.Act;
import org.lantu.planning.drafts.PlanDraft.Check;
import org.lantu.planning.drafts.PlanDraft.Comment;
import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.Minutes;
import org.lantu.platform.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with drafts: each act is one transaction with its row of the
 * trail, and nothing is overwritten that its author has not seen.
 */
@Service
class Drafts {

	static final int MOST = 100;

	static final int MOST_ROWS = 500;

	static final int MOST_COMMENTS = 200;

	static final int LONGEST_COMMENT = 500;

	/** In bytes. */
	static final int LARGEST = 1_000_000;

	private static final String AUDITED_AS = "plan-draft";

	private final DraftStore store;

	private final AuditTrail trail;

	private final People people;

	private final Clock clock;

	private final ZoneId zone;

	Drafts(DraftStore store, AuditTrail trail, People people, Clock clock, LantuProperties properties) {
		this.store = store;
		this.trail = trail;
		this.people = people;
		this.clock = clock;
		this.zone = properties.zone();
	}

	/** Begins a draft, and returns its number. */
	@Transactional
	public long begin(DraftContent content, Person person) {
		if (this.store.all().size() >= MOST) {
			throw new DraftRefusedException("draft.refused.number", String.valueOf(MOST));
		}
		long id = this.store.begin(content, document(content), act(person));
		record("plan-draft-begun", id, person, Map.of("draft", content.head().get("code")));
		return id;
	}

	/**
	 * Writes a row.
	 * @param version which version of the draft its author has seen
	 * @param fresh whether its author takes it for a new one
	 */
	@Transactional
	public void save(long id, int version, DraftRow row, boolean fresh, Person person) {
		PlanDraft draft = lock(id);
		DraftRow there = draft.content().find(row.key()).orElse(null);
		boolean misplaced = there == null && (row.part().isHead() || !row.part().isIn(draft.content().changes()));
		if (there != null && there.part() != row.part() || misplaced) {
			throw new NotFoundException("plan-draft", row.key(), List.of());
		}
		if (there == null && !fresh) {
			throw refused("draft.refused.row-gone", draft);
		}
		if (there != null && there.says(row)) {
			return;
		}
		if (there != null && there.changed() > version) {
			throw refused("draft.refused.row-changed", draft);
		}
		change(draft, person, row, (content) -> content.with(row, draft.head().version() + 1));
	}

	@Transactional
	public void move(long id, String key, boolean up, Person person) {
		PlanDraft draft = lock(id);
		DraftRow row = row(draft, key);
		change(draft, person, row, (content) -> content.moved(key, up, draft.head().version() + 1));
	}

	/**
	 * Takes a row away.
	 * @param version which version of the draft its author has seen
	 */
	@Transactional
	public void remove(long id, int version, String key, Person person) {
		PlanDraft draft = lock(id);
		DraftRow row = row(draft, key);
		if (row.changed() > version) {
			throw refused("draft.refused.row-changed", draft);
		}
		if (!row.part().isHead()) {
			change(draft, person, row, (content) -> content.without(key, draft.head().version() + 1));
		}
	}

	/** Throws a draft away, with what was said of it. */
	@Transactional
	public void discard(long id, int version, Person person) {
		PlanDraft draft = lock(id);
		if (draft.head().version() != version) {
			throw refused("draft.refused.changed", draft);
		}
		this.store.discard(id);
		record("plan-draft-discarded", id, person, Map.of("draft", draft.head().code()));
	}

	/** Notes that a version was checked, and by which file. */
	@Transactional
	public void noteCheck(long id, int version, boolean passed, String sha256, Person person) {
		this.store.noteCheck(id, new Check(version, this.clock.instant(), passed));
		record("plan-draft-checked", id, person, Map.of("sha256", sha256, "outcome", passed ? "passes" : "refused"));
	}

	/** Keeps a comment; the same once more by the same person is the same. */
	@Transactional
	public void comment(long id, String typed, Person person) {
		lock(id);
		String said = typed.strip();
		int length = said.codePointCount(0, said.length());
		if (said.isEmpty()) {
			throw new DraftRefusedException("draft.comment.missing");
		}
		if (length > LONGEST_COMMENT) {
			throw new DraftRefusedException("draft.comment.long", String.valueOf(length),
					String.valueOf(LONGEST_COMMENT));
		}
		List<Comment> before = this.store.comments(id);
		Comment last = before.isEmpty() ? null : before.get(before.size() - 1);
		if (last != null && last.said().equals(said) && last.written().by().equals(person.login())) {
			return;
		}
		if (before.size() >= MOST_COMMENTS) {
			throw new DraftRefusedException("draft.comment.full", String.valueOf(MOST_COMMENTS));
		}
		this.store.comment(id, new Comment(act(person), said));
		record("plan-draft-commented", id, person, Map.of());
	}

	private void change(PlanDraft draft, Person person, DraftRow row, Function<DraftContent, DraftContent> how) {
		DraftContent content = how.apply(draft.content());
		if (content.equals(draft.content())) {
			return;
		}
		if (content.rows().size() > MOST_ROWS) {
			throw new DraftRefusedException("draft.refused.rows", String.valueOf(MOST_ROWS));
		}
		long id = draft.head().id();
		this.store.change(id, draft.head().version() + 1, content, document(content), act(person));
		record("plan-draft-changed", id, person,
				Map.of("draft", content.head().get("code"), "detail", row.part().function() + " " + row.name()));
	}

	private String document(DraftContent content) {
		String document = this.store.written(content);
		if (document.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
			throw new DraftRefusedException("draft.refused.size");
		}
		return document;
	}

	private DraftRow row(PlanDraft draft, String key) {
		return draft.content().find(key).orElseThrow(() -> refused("draft.refused.row-gone", draft));
	}

	private DraftRefusedException refused(String key, PlanDraft draft) {
		Act last = draft.head().changed();
		return new DraftRefusedException(key, this.people.names(List.of(last.by())).getOrDefault(last.by(), last.by()),
				Minutes.format(last.at(), this.zone));
	}

	private PlanDraft lock(long id) {
		return this.store.lock(id)
			.orElseThrow(() -> new NotFoundException("plan-draft", String.valueOf(id), List.of()));
	}

	private Act act(Person person) {
		return new Act(person.login(), this.clock.instant());
	}

	private void record(String act, long id, Person person, Map<String, String> details) {
		this.trail.record(act, person.login(), AUDITED_AS, String.valueOf(id), details);
	}

}
