package org.lantu.scoreboard.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/**
 * What the database answers when it is asked for the newest edition.
 *
 * @param edition the newest whose verdicts are kept; where there is none, the newest
 * @param last the number of the last one, whether its verdicts are kept or not
 * @param unjudged whether there is any whose verdicts are not kept
 */
record NewestEdition(Edition edition, long last, boolean unjudged) {

	static final String SQL = """
			select number, at, (select max(number) from edition) as last, exists (select from edition where not judged) as unjudged from edition
			where number = coalesce((select max(number) from edition where judged), (select max(number) from edition))
			""";

	static NewestEdition read(ResultSet row) throws SQLException {
		return new NewestEdition(
				new Edition(row.getLong("number"), row.getObject("at", OffsetDateTime.class).toInstant()),
				row.getLong("last"), row.getBoolean("unjudged"));
	}

}
