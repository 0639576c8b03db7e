package org.lantu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.platform.roles.DatabaseLogin;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the roles of the database may, and that nothing is forgotten. */
class RightsIntegrationTests {

	private static final Path DECLARED = Path.of("src/main/resources/db/migration/afterMigrate__rights.sql");

	private static final String INSUFFICIENT_PRIVILEGE = "42501";

	private final String url = TestDatabase.url();

	private final JdbcClient database = JdbcClient.create(TestDatabase.dataSource(this.url));

	@Test
	void everyTableHasWhatIsDeclaredAndNothingElse() throws IOException {
		assertTables(this.database);
	}

	@Test
	void everyFunctionHasWhatIsDeclaredAndNothingElse() throws IOException {
		assertFunctions(this.database);
	}

	@Test
	void whatALaterMigrationMakesFollowsTheRule() throws IOException {
		String later = TestDatabase.deserted();
		JdbcClient owner = JdbcClient.create(TestDatabase.roles(later).owner().dataSource());
		owner
			.sql("""
					CREATE TABLE later (id bigint GENERATED ALWAYS AS IDENTITY, text text);
					CREATE SEQUENCE later_number;
					CREATE FUNCTION later() RETURNS integer LANGUAGE sql AS 'SELECT 1';
					CREATE OR REPLACE FUNCTION seed_pillar(plan text DEFAULT NULL, name_zh text DEFAULT NULL, name_en text DEFAULT NULL)
					    RETURNS void LANGUAGE sql AS '';
					GRANT ALL ON audit_event TO PUBLIC""")
			.update();
		TestDatabase.flyway(later).migrate();
		JdbcClient unbound = JdbcClient.create(TestDatabase.dataSource(later));
		assertTables(unbound);
		assertFunctions(unbound);
		JdbcClient portal = JdbcClient.create(TestDatabase.roles(later).portal().dataSource());
		assertThat(portal.sql("INSERT INTO later (text) VALUES ('x') RETURNING id").query(Integer.class).single())
			.isOne();
		assertThat(portal.sql("SELECT has_database_privilege(current_database(), 'TEMPORARY')")
			.query(Boolean.class)
			.single()).isFalse();
		assertThat(portal.sql("SELECT nextval('later_number') + later()").query(Integer.class).single()).isEqualTo(2);
	}

	/** The portal's role itself holds the guards, whatever gets into a statement. */
	@ParameterizedTest
	@ValueSource(strings = { "CREATE TABLE public.mine (id integer)", "CREATE SCHEMA mine", "DROP TABLE audit_event",
			"ALTER TABLE audit_event DISABLE TRIGGER guard_audit_event", "SET session_replication_role = replica",
			"DELETE FROM audit_event", "TRUNCATE audit_event", "UPDATE audit_event SET actor = 'x'",
			"TRUNCATE figure_revision CASCADE", "UPDATE figure SET year = year + 1",
			"UPDATE target_revision SET value = 1", "DELETE FROM correction", "UPDATE figure_count SET figures = 1",
			"DELETE FROM person", "UPDATE seal_key SET key = key", "DELETE FROM edition",
			"UPDATE edition SET at = now()", "DELETE FROM flyway_schema_history",
			"CREATE FUNCTION mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
			"CREATE OR REPLACE FUNCTION is_owner() RETURNS boolean LANGUAGE sql AS 'SELECT true'",
			"SELECT seed_pillar(plan => 'henan-2022', name_zh => 'x', name_en => 'x')", "COPY person TO PROGRAM 'cat'",
			"COPY person TO '/tmp/person'", "SELECT pg_read_file('postgresql.conf')", "CREATE ROLE mine",
			"SELECT rolpassword FROM pg_authid" })
	void portalMayNot(String statement) throws SQLException {
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> run(TestDatabase.roles(this.url).portal(), statement))
			.satisfies((ex) -> assertThat(ex.getSQLState()).as(ex.getMessage()).isEqualTo(INSUFFICIENT_PRIVILEGE));
	}

	@Test
	void portalDoesNotPublishByClaimingToSeed() {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> run(TestDatabase.roles(this.url).portal(), """
				SET lantu.seeding = 'on';
				INSERT INTO figure_revision (figure, value, obs_status, bound, source, quote, known_on, date_precision,
				    state, entered_by, decided_by, decided_at)
				SELECT min(id), 1, 'A', 'EXACT', (SELECT min(id) FROM source), 'q', '2026-01-01', 'DAY', 'PUBLISHED',
				    'a', 'b', now() FROM figure""")).withMessageContaining("only a review or a seed publishes");
	}

	private static void run(DatabaseLogin login, String sql) throws SQLException {
		try (Connection connection = login.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute(sql);
			connection.rollback();
		}
	}

	private static void assertTables(JdbcClient database) throws IOException {
		Map<String, String> declared = new TreeMap<>();
		Matcher table = Pattern.compile("\"(\\w+)\": \\[([^]]+)]").matcher(Files.readString(DECLARED));
		while (table.find()) {
			declared.put(table.group(1), table.group(2).replace("\"", ""));
		}
		Map<String, String> expected = new TreeMap<>();
		Map<String, String> found = new TreeMap<>();
		database
			.sql("""
					SELECT n.nspname AS place, c.relname AS name, c.relkind::text AS kind,
					    (SELECT string_agg(p, ', ' ORDER BY p) FROM unnest(ARRAY['DELETE', 'INSERT', 'REFERENCES', 'SELECT', 'TRIGGER',
					        'TRUNCATE', 'UPDATE']) AS p WHERE c.relkind <> 'S' AND has_table_privilege('lantu_portal', c.oid, p)) AS portal,
					    CASE WHEN c.relkind <> 'S' THEN has_any_column_privilege('lantu_plans', c.oid, 'SELECT, INSERT, UPDATE, REFERENCES')
					        ELSE has_sequence_privilege('lantu_plans', c.oid, 'USAGE, SELECT, UPDATE') END AS plans,
					    pg_get_userbyid(c.relowner) AS owner
					FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
					WHERE n.nspname IN ('public', 'past') AND c.relkind IN ('r', 'v', 'S')""")
			.query((row) -> {
				String name = row.getString("place") + "." + row.getString("name");
				assertThat(row.getBoolean("plans")).as("plan files and " + name).isFalse();
				assertThat(row.getString("owner")).as("the owner of " + name).isEqualTo("lantu_owner");
				if (!row.getString("kind").equals("S")) {
					boolean past = row.getString("place").equals("past") || row.getString("kind").equals("v");
					expected.put(name, past ? "SELECT"
							: declared.getOrDefault(row.getString("name"), "DELETE, INSERT, SELECT, UPDATE"));
					found.put(name, row.getString("portal"));
				}
			});
		assertThat(found).isEqualTo(expected).hasSizeGreaterThan(50);
		assertThat(database.sql("""
				SELECT table_name || '.' || column_name FROM information_schema.column_privileges p
				WHERE grantee IN ('lantu_portal', 'lantu_plans', 'PUBLIC') AND table_schema IN ('public', 'past')
				AND NOT has_table_privilege('lantu_portal', table_schema || '.' || table_name, privilege_type)
				""").query(String.class).list()).containsExactlyInAnyOrder("audit_event.address", "figure.id",
				"edition.judged", "edition_counter.singleton");
	}

	private static void assertFunctions(JdbcClient database) throws IOException {
		String text = Files.readString(DECLARED);
		TreeSet<String> seeding = new TreeSet<>(named(text, "seeding"));
		TreeSet<String> asOwner = new TreeSet<>(named(text, "keeping"));
		asOwner.addAll(seeding);
		database
			.sql("""
					SELECT proname, prosecdef, proconfig::text AS config, has_function_privilege('lantu_portal', oid, 'EXECUTE') AS portal,
					    has_function_privilege('lantu_plans', oid, 'EXECUTE') AS plans, pg_get_userbyid(proowner) AS owner
					FROM pg_proc WHERE pronamespace = 'public'::regnamespace""")
			.query((row) -> {
				String name = row.getString("proname");
				assertThat(row.getString("owner")).as(name).isEqualTo("lantu_owner");
				assertThat(row.getBoolean("prosecdef")).as(name).isEqualTo(asOwner.contains(name));
				assertThat(row.getBoolean("plans")).as(name).isEqualTo(seeding.contains(name));
				assertThat(row.getBoolean("portal")).as(name)
					.isEqualTo(
							!asOwner.contains(name) || name.matches("make_edition|withdraw_figures|change_indicator"));
				if (row.getBoolean("prosecdef")) {
					assertThat(row.getString("config")).as(name).contains("search_path=public, pg_temp");
				}
			});
		String documented = Files.readString(Path.of("docs/plans.md"));
		assertThat(Pattern.compile("SELECT (\\w+)\\(").matcher(documented).results().map((call) -> call.group(1)))
			.isSubsetOf(seeding);
	}

	private static List<String> named(String text, String list) {
		Matcher found = Pattern.compile(list + " CONSTANT text\\[] := ARRAY\\[([^]]+)]").matcher(text);
		assertThat(found.find()).as(list).isTrue();
		return Pattern.compile("'(\\w+)'")
			.matcher(found.group(1))
			.results()
			.map((each) -> each.group(1))
			.collect(Collectors.toList());
	}

}
