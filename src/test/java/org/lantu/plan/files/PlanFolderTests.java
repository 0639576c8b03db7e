package org.lantu.plan.files;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is refused of a folder before the database sees it.
 */
class PlanFolderTests {

	@TempDir
	private Path folder;

	@Test
	void filesStandInTheOrderOfTheirVersions() throws IOException {
		write("V10__c.sql", "x");
		write("V2027_01__b.sql", "x");
		Files.createDirectory(this.folder.resolve("more"));
		write("more/V9.1__a.sql", "x");
		write("README.md", "no plan");
		write(".V1__hidden.sql", "no plan");
		PlanFolder read = PlanFolder.read(this.folder);
		assertThat(read.files()).extracting((file) -> file.path().getFileName().toString())
			.containsExactly("V9.1__a.sql", "V10__c.sql", "V2027_01__b.sql");
		assertThat(read.refused()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "trial.sql", "V1_trial.sql", "v1__trial.sql", "V1__.sql", "V1__trial.sql.txt",
			"V1__trial.SQL", "Vx__trial.sql", "R__trial.sql", "V1-2__trial.sql", "计划.sql" })
	void fileOfAnotherNameIsRefused(String name) throws IOException {
		write(name, "x");
		assertThat(PlanFolder.read(this.folder).refused())
			.containsExactly(RefusedPlanFile.because("name", this.folder.resolve(name)));
	}

	@Test
	void secondOfOneVersionIsRefused() throws IOException {
		write("V1__a.sql", "x");
		write("V1.0__b.sql", "x");
		PlanFolder read = PlanFolder.read(this.folder);
		assertThat(read.files()).hasSize(1);
		assertThat(read.refused()).extracting(RefusedPlanFile::reason).containsExactly("plan-file.twice");
	}

	@Test
	void encodingIsToldByName() throws IOException {
		Charset gb = Charset.forName("GB18030");
		Files.writeString(this.folder.resolve("V1__a.sql"), "-- one\n-- 计划\n", gb);
		Files.writeString(this.folder.resolve("V2__b.sql"), "-- 计划", StandardCharsets.UTF_16);
		Files.writeString(this.folder.resolve("V3__c.sql"), "-- 计划", StandardCharsets.UTF_16LE);
		Files.write(this.folder.resolve("V4__d.sql"), new byte[] { '-', '-', '\n', (byte) 0xFF, (byte) 0xFF });
		Files.write(this.folder.resolve("V5__e.sql"), new byte[0]);
		write("V6__f.sql", "\uFEFF-- 计划");
		PlanFolder read = PlanFolder.read(this.folder);
		assertThat(read.refused()).containsExactly(
				RefusedPlanFile.because("encoding", this.folder.resolve("V1__a.sql"), 2, "GB18030"),
				RefusedPlanFile.because("encoding", this.folder.resolve("V2__b.sql"), 1, "UTF-16"),
				RefusedPlanFile.because("encoding", this.folder.resolve("V3__c.sql"), 1, "UTF-16"),
				RefusedPlanFile.because("encoding.unknown", this.folder.resolve("V4__d.sql"), 2));
		assertThat(read.files()).hasSize(2);
	}

	private void write(String name, String sql) throws IOException {
		Files.writeString(this.folder.resolve(name), sql);
	}

}
