package org.lantu;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What refers to rows that the portal takes away is found by an index. */
class ReferencesIntegrationTests {

	private static final String READ_THROUGH = """
			select c.conrelid::regclass || ': ' || pg_get_constraintdef(c.oid)
			from pg_constraint c
			where c.contype = 'f' and has_table_privilege('lantu_portal', c.confrelid, 'DELETE') and not exists (
			    select from pg_index i
			    where i.indrelid = c.conrelid and i.indisvalid
			      and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
			      and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = (
			          select format('(%I IS NOT NULL)', a.attname) from pg_attribute a
			          where a.attrelid = c.conrelid and a.attnum = c.conkey[1])))
			order by 1""";

	private final JdbcClient database = JdbcClient.create(TestDatabase.dataSource(TestDatabase.url()));

	@Test
	void noTableIsReadThroughForARowThatGoes() {
		assertThat(readThrough(this.database)).isEmpty();
	}

	@Test
	void oneThatIsReadThroughIsFound() {
		JdbcClient deserted = JdbcClient.create(TestDatabase.dataSource(TestDatabase.deserted()));
		deserted.sql("drop index edition_change_by_previous").update();
		assertThat(readThrough(deserted)).singleElement()
			.asString()
			.startsWith("edition_change: FOREIGN KEY (previous)");
	}

	private static List<String> readThrough(JdbcClient database) {
		return database.sql(READ_THROUGH).query(String.class).list();
	}

}
