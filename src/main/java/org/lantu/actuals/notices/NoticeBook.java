package org.lantu.actuals.notices;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what people are to be told until their next mail, and when the last one went out.
 */
@Component
public class NoticeBook {

	/** Nobody gets two mails within it. */
	static final Duration PAUSE = Duration.ofMinutes(15);

	private final JdbcClient jdbc;

	NoticeBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Notes what people are to be told, by their logins; what was noted before stays as
	 * it is. One statement however much it is.
	 */
	public void note(Map<String, List<NoticeItem>> items) {
		List<String> people = new ArrayList<>();
		List<NoticeItem> all = new ArrayList<>();
		items.forEach((person, own) -> own.forEach((item) -> {
			people.add(person);
			all.add(item);
		}));
		if (!all.isEmpty()) {
			this.jdbc.sql("""
					insert into notice (person, kind, subject, by_login)
					select * from unnest(cast(:people as text[]), cast(:kinds as text[]), cast(:subjects as bigint[]),
						cast(:by as text[]))
					on conflict (person, kind, subject) do nothing""")
				.param("people", people.toArray(String[]::new))
				.param("kinds", all.stream().map((item) -> item.kind().name()).toArray(String[]::new))
				.param("subjects", all.stream().map(NoticeItem::subject).toArray(Long[]::new))
				.param("by", all.stream().map(NoticeItem::by).toArray(String[]::new))
				.update();
		}
	}

	/** Who is to be told something, and got no mail lately. */
	public List<String> due(Instant now) {
		return this.jdbc.sql("""
				select distinct n.person from notice n left join notice_mail m on m.person = n.person
				where m.sent_at is null or m.sent_at <= :before order by n.person""")
			.param("before", Timestamp.from(now.minus(PAUSE)))
			.query(String.class)
			.list();
	}

	/**
	 * Takes out what somebody is to be told; nothing where another portal was faster.
	 */
	public List<NoticeItem> take(String person, Instant now) {
		int ours = this.jdbc.sql("""
				insert into notice_mail (person, sent_at) values (:person, :now)
				on conflict (person) do update set sent_at = excluded.sent_at where notice_mail.sent_at <= :before""")
			.param("person", person)
			.param("now", Timestamp.from(now))
			.param("before", Timestamp.from(now.minus(PAUSE)))
			.update();
		return (ours == 0) ? List.of()
				: this.jdbc.sql("delete from notice where person = :person returning kind, subject, by_login")
					.param("person", person)
					.query((row, number) -> new NoticeItem(NoticeItem.Kind.valueOf(row.getString("kind")),
							row.getLong("subject"), row.getString("by_login")))
					.list();
	}

}
