package org.lantu;

import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The functions by which plan files share out targets, and how they refuse.
 */
class ShareSeedingIntegrationTests extends DatabaseTransaction {

	private static final String REGISTERED = "plan henan-smes-2024, target tech-smes-registered-2024, share of ";

	private static final String CORRECTION = "SELECT correct_share(plan => 'henan-smes-2024', "
			+ "target => 'tech-smes-registered-2024', region => '410100', reason_zh => '抄错', reason_en => 'wrong', %s)";

	@BeforeEach
	void seed() throws SQLException {
		execute("""
				SELECT seed_source(id => 'test-doc', title => 'A document', trust => 'OFFICIAL', published_on => '2023-05-01');
				SELECT seed_plan(code => 'test-band', region => '410000', kind => 'ANNUAL', first_year => 2030,
					last_year => 2030, title_zh => 'x', title_en => 'x', source => 'test-doc');
				SELECT seed_target(plan => 'test-band', indicator => 'tech-smes', year => 2030, kind => 'LEVEL',
					comparison => 'BETWEEN', value => 1, upper_value => 2, source => 'test-doc', quote => 'q')""");
	}

	/** What came with the delivery, and nothing else. */
	@Test
	void holdsTheOneShareThatADocumentNames() {
		assertThat(shares()).containsExactly(
				"henan-smes-2024 tech-smes-registered-2024 410100 1 AMOUNT 6780 hn-sme-2024 今年河南科技型中小企业入库目标2万家。其中郑州市拟入库6780家");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"plan => 'henan-smes-2042'|plan henan-smes-2042, target , share of : the plan 'henan-smes-2042' is unknown; did you mean henan-smes-2024?",
			"plan => 'henan-smes-2024', target => 'tech-smes-2024', region => '410300'|plan henan-smes-2024, target tech-smes-2024, share of 410300: the target 'tech-smes-2024' is unknown",
			"plan => 'henan-2022', target => 'rd-intensity-2022', region => '410100', value => 2.5, source => 'test-doc', quote => 'q'|plan henan-2022, target rd-intensity-2022, share of 410100: rd-intensity, a share or an intensity (RATIO), cannot be shared out by AMOUNT: the regions' values do not add up to it; say shared_by => 'VALUE'",
			"plan => 'henan-2022', target => 'rd-expenditure-2022-growth', region => '410100', value => 20, source => 'test-doc', quote => 'q'|plan henan-2022, target rd-expenditure-2022-growth, share of 410100: a growth in per cent cannot be shared out by AMOUNT: the regions' values do not add up to it; say shared_by => 'VALUE'",
			"plan => 'henan-2022', target => 'rd-intensity-2022', region => '410100', value => 250, shared_by => 'VALUE', source => 'test-doc', quote => 'q'|plan henan-2022, target rd-intensity-2022, share of 410100: the value 250 is outside of what rd-intensity can be (0 to 15)",
			"plan => 'test-band', target => 'tech-smes-2030', region => '410100', value => 1, source => 'test-doc', quote => 'q'|plan test-band, target tech-smes-2030, share of 410100: the target is a band, which has two edges and cannot be shared out" })
	void refusesShare(String arguments, String message) {
		assertThat(refusal("share_target(" + arguments + ")")).isEqualTo(message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"region => '410001'|410001: the region '410001' is unknown; did you mean 410000?",
			"region => '420000', value => 1, source => 'test-doc', quote => 'q'|420000: a target is shared out among the regions right within that of its plan, 410000, and 420000 is not one of them",
			"region => '410000', value => 1, source => 'test-doc', quote => 'q'|410000: a target is shared out among the regions right within that of its plan, 410000, and 410000 is not one of them",
			"region => '410300'|410300: the value is missing",
			"region => '410300', value => 1, source => 'test-dok'|410300: the source 'test-dok' is unknown; did you mean test-doc?",
			"region => '410300', value => 1, source => 'test-doc'|410300: the quote, the words of the source that share it out, is missing",
			"region => '410300', value => 1, source => 'test-doc', quote => 'q', shared_by => 'PART'|410300: the shared_by 'PART' is none of AMOUNT, VALUE",
			"region => '410300', value => 1, source => 'test-doc', quote => 'q', shared_by => 'VALUE'|410300: the target is shared out by AMOUNT already (410100); all its shares are of one sort",
			"region => '410300', value => -1, source => 'test-doc', quote => 'q'|410300: the amount -1 is below 0, and tech-smes-registered cannot be",
			"region => '410100', value => 1, source => 'test-doc', quote => 'q'|410100: the region has its share already; change it with revise_share" })
	void refusesShareOfRegisteredEnterprises(String arguments, String message) {
		assertThat(refusal(
				"share_target(plan => 'henan-smes-2024', target => 'tech-smes-registered-2024', " + arguments + ")"))
			.isEqualTo(REGISTERED + message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"410100|value => 7000, source => 'test-doc', quote => 'q'|valid_from, the day from which the new share counts, is missing",
			"410100|value => 7000, source => 'test-doc', quote => 'q', valid_from => '2024-10-01'|the reason is missing",
			"410100|value => 7000, source => 'test-doc', quote => 'q', valid_from => '2024-10-01', reason => 'r'|the legal_basis is missing",
			"410300|value => 7000, source => 'test-doc', quote => 'q', valid_from => '2024-10-01', reason => 'r', legal_basis => 'l'|the region has no share that could be revised; give it one with share_target" })
	void refusesRevision(String region, String arguments, String message) {
		assertThat(refusal("revise_share(plan => 'henan-smes-2024', target => 'tech-smes-registered-2024', region => '"
				+ region + "', " + arguments + ")"))
			.isEqualTo(REGISTERED + region + ": " + message);
	}

	@Test
	void addsWhatAShareBecomesBesideWhatItWas() throws SQLException {
		String call = "SELECT revise_share(plan => 'henan-smes-2024', target => 'tech-smes-registered-2024', "
				+ "region => '410100', value => %s, valid_from => '%s', reason => 'r', legal_basis => 'l', "
				+ "source => 'test-doc', quote => 'q')";
		execute(call.formatted("7000.0", "2024-10-01"));
		assertThat(shares()).last()
			.isEqualTo("henan-smes-2024 tech-smes-registered-2024 410100 2 AMOUNT 7000.0 test-doc q");
		assertThat(refusal(call.formatted("7100", "2024-09-01").replace("SELECT ", "")))
			.isEqualTo(REGISTERED + "410100: a share valid from 2024-09-01 cannot follow one valid from 2024-10-01");
	}

	/** What was wrong stays, marked; later revisions stand again behind what is right. */
	@Test
	void correctsWhatWasCopiedWrongly() throws SQLException {
		execute("SELECT revise_share(plan => 'henan-smes-2024', target => 'tech-smes-registered-2024', "
				+ "region => '410100', value => 7000, valid_from => '2024-10-01', reason => 'r', legal_basis => 'l', "
				+ "source => 'test-doc', quote => 'q')");
		execute(CORRECTION.formatted("number => 1, to_value => 6781.0, to_quote => 'right'"));
		assertThat(counting()).containsExactly("410100 3 AMOUNT 6781.0 right", "410100 4 AMOUNT 7000 q");
		assertThat(shares()).hasSize(4);
		execute(CORRECTION.formatted("number => 4, withdrawn => true"));
		execute(CORRECTION.formatted("to_region => '410300'"));
		assertThat(counting()).containsExactly("410300 1 AMOUNT 6781.0 right");
		execute(CORRECTION.formatted("withdrawn => true").replace("410100", "410300"));
		assertThat(counting()).isEmpty();
		execute("SELECT share_target(plan => 'henan-smes-2024', target => 'tech-smes-registered-2024', "
				+ "region => '410100', value => 5, source => 'test-doc', quote => 'q', shared_by => 'VALUE')");
		assertThat(counting()).as("shared out anew").containsExactly("410100 5 VALUE 5 q");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"to_value => 6780|the correction changes nothing; say what is right, or that it is withdrawn",
			"withdrawn => true, to_value => 1|what is withdrawn has nothing in its place",
			"number => 2, to_value => 1|it has no share of number 2 that counts",
			"without => ARRAY['quote']|a share can do without its note, and without nothing else",
			"to_region => '420000'|a target is shared out among the regions right within that of its plan, 410000, and 420000 is not one of them",
			"to_valid_from => '2024-10-01'|a share as first made names no day from which it counts, and each that follows it does" })
	void refusesCorrection(String arguments, String message) {
		assertThat(refusal(CORRECTION.formatted(arguments).replace("SELECT ", ""))).endsWith(": " + message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE target_share SET value = 1", "DELETE FROM target_share" })
	void refusesWhatIsNoSeeding(String statement) {
		PSQLException refused = catchThrowableOfType(PSQLException.class, () -> execute(statement));
		assertThat(refused.getMessage())
			.contains("what was given to a region stays on record; what may change is added with revise_share");
	}

	private List<String> shares() {
		return JdbcClient.create(new SingleConnectionDataSource(this.connection, true))
			.sql("SELECT concat_ws(' ', plan, target, region, number, shared_by, value, source, quote) FROM target_share ORDER BY id")
			.query(String.class)
			.list();
	}

	private List<String> counting() {
		return JdbcClient.create(new SingleConnectionDataSource(this.connection, true))
			.sql("SELECT concat_ws(' ', region, number, shared_by, value, quote) FROM target_share WHERE corrected_by IS NULL ORDER BY id")
			.query(String.class)
			.list();
	}

}
