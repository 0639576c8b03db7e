package org.lantu.scoreboard.book;

import org.junit.jupiter.api.Test;
import org.lantu.ModuleTest;
import org.lantu.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A book that does not say what the judge says is found. */
@ModuleTest
class BookProofIntegrationTests {

	@Autowired
	private BookBuilding building;

	@Autowired
	private BookProof proof;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void namesTargetsOfWhichTheBookSaysSomethingElse() {
		this.building.await();
		BookProof.Result right = this.proof.compare();
		assertThat(right.compared()).isTrue();
		assertThat(right.targets()).isEqualTo(this.jdbc.sql("select count(*) from target").query(Long.class).single());
		assertThat(right.different()).isEmpty();

		JdbcClient database = TestDatabase.unbound(this.jdbc);
		database.sql(
				"update verdict set gap = gap + 1 where plan = 'henan-2022' and target = 'rd-intensity-2022' and gap is not null")
			.update();
		assertThat(this.proof.compare().different()).containsExactly("henan-2022/rd-intensity-2022");
		database.sql(
				"update verdict set gap = gap - 1 where plan = 'henan-2022' and target = 'rd-intensity-2022' and gap is not null")
			.update();
		database.sql("update verdict_book set judge = judge - 1 where state = 'SERVING'").update();
		assertThat(this.proof.compare().compared()).isFalse();
	}

}
