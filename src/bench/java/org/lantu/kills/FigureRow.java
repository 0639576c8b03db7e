package org.lantu.kills;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What the database has of a figure that was entered.
 *
 * @param figure as the trail calls it
 * @param revisions how many there are of it
 * @param stage how far the only one has come
 * @param value its number
 * @param drafted how often the trail says so of a draft
 * @param submitted how often of a submission
 * @param published how often of a publication
 * @param findings what was questioned
 * @param changes in how many editions it is
 */
record FigureRow(String figure, int revisions, Stage stage, String value, int drafted, int submitted, int published,
		int findings, int changes) {

	/** Of all figures of people whose logins begin so. */
	static final String SQL = """
			select f.region || ' ' || f.indicator || ' ' || f.year as figure, count(*) as revisions,
				max(r.state) as stage, max(r.value) as value, sum(n.findings) as findings, sum(c.changes) as changes,
				max(e.drafted) as drafted, max(e.submitted) as submitted, max(e.published) as published
			from figure f join figure_revision r on r.figure = f.id
			cross join lateral (select count(*) as findings from figure_finding where revision = r.id) n
			cross join lateral (select count(*) as changes from edition_change where revision = r.id) c
			cross join lateral (select count(*) filter (where act = 'figure-drafted') as drafted,
				count(*) filter (where act = 'figure-submitted') as submitted,
				count(*) filter (where act = 'figure-published') as published from audit_event
				where subject = f.region || ' ' || f.indicator || ' ' || f.year) e
			where r.entered_by like 'analyst-%' group by f.id""";

	static FigureRow read(ResultSet row, int number) throws SQLException {
		return new FigureRow(row.getString("figure"), row.getInt("revisions"), Stage.valueOf(row.getString("stage")),
				row.getString("value"), row.getInt("drafted"), row.getInt("submitted"), row.getInt("published"),
				row.getInt("findings"), row.getInt("changes"));
	}

	/** What is doubled or half of it. */
	Optional<String> fault() {
		boolean whole = this.revisions == 1 && this.value.equals(Figure.parse(this.figure).value()) && this.drafted == 1
				&& this.submitted == ((this.stage == Stage.DRAFT) ? 0 : 1)
				&& this.published == ((this.stage == Stage.PUBLISHED) ? 1 : 0) && this.changes == this.published
				&& (this.findings > 0) == (this.stage != Stage.DRAFT);
		return whole ? Optional.empty() : Optional.of("Doubled or half: " + this);
	}

}
