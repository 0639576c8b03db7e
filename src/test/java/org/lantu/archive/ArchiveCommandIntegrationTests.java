package org.lantu.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.LantuApplication;
import org.lantu.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands, in processes of their own, as an operator and the portal start them. */
class ArchiveCommandIntegrationTests {

	@TempDir
	private Path directory;

	@Test
	void proofRestoresTheArchiveAndThrowsAwayWhatItRestored() throws Exception {
		Path file = new ArchiveTrial(this.directory).write(TestDatabase.deserted(), "whole", null);
		Path scratch = this.directory.resolve("scratch");
		Answer held = run("backup", "prove", file.toString(), "--lang=both", "--lantu.backup.scratch=" + scratch);
		assertThat(held.lines()).as("%s", held).hasSize(2);
		assertThat(held.lines().get(0)).startsWith("验证通过");
		// no portal has written a book yet
		assertThat(held.lines().get(1)).startsWith("It held").contains("was to be built anew");
		assertThat(held.code()).isZero();
		assertThat(scratch).isEmptyDirectory();
	}

	@Test
	void whatIsWrongIsSaidInTheLanguageAskedFor() throws Exception {
		Path none = this.directory.resolve("none.zip");
		assertThat(run("restore", none.toString(), "--lang=en"))
			.isEqualTo(new Answer(1, List.of("There is no file %s.".formatted(none))));
		assertThat(run("restore", none.toString(), "--lang=zh").lines()).containsExactly("没有文件 %s。".formatted(none));
		Answer usage = run("restore", "--lang=en");
		assertThat(usage.code()).isEqualTo(2);
		assertThat(usage.lines()).contains("java -jar lantu.jar backup prove FILE");
	}

	private static Answer run(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
						"-XX:TieredStopAtLevel=1", "-cp",
						System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
						LantuApplication.class.getName()));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Answer(process.waitFor(), said.lines().toList());
	}

	/** What a command said. */
	private record Answer(int code, List<String> lines) {

	}

}
