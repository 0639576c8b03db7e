package org.lantu.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.TestDatabase;
import org.lantu.platform.web.Bundles;

import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An archive that is not what was written is refused by name, before a database is asked.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamagedArchivesIntegrationTests {

	private static final String PASSWORD = "secret words";

	private static final String REGIONS = "tables/region.csv";

	private final MessageSource messages = Bundles.messageSource();

	@TempDir
	private static Path directory;

	private Path open;

	private Path locked;

	@BeforeAll
	void write() throws SQLException {
		ArchiveTrial trial = new ArchiveTrial(directory);
		this.open = trial.write(TestDatabase.url(), "open", null);
		this.locked = trial.write(TestDatabase.url(), "locked", PASSWORD);
	}

	@Test
	void wholeOnesAreNotRefused() throws IOException {
		check(this.open, null);
		check(this.locked, PASSWORD);
		assertThat(Files.readString(this.locked, StandardCharsets.ISO_8859_1)).doesNotContain("410000,");
	}

	@Test
	void namesWhatIsDamaged() throws IOException {
		refused("truncated", whole("empty", new byte[0]), null);
		byte[] bytes = Files.readAllBytes(this.open);
		refused("truncated", whole("half", Arrays.copyOf(bytes, bytes.length / 2)), null);
		refused("truncated", whole("short", Arrays.copyOf(bytes, bytes.length - 1)), null);
		refused("truncated", whole("text", "something else".getBytes(StandardCharsets.UTF_8)), null);
		refused("missing", directory.resolve("none.zip"), null);
		refused("foreign", damaged(this.open, (archive) -> archive.entries().remove("archive.json")), null);
		refused("altered",
				damaged(this.open, (archive) -> archive.replace(REGIONS, (rows) -> rows.replace("410000", "410001"))),
				null, REGIONS);
		refused("lacks", damaged(this.open, (archive) -> archive.entries().remove(REGIONS)), null, REGIONS);
		refused("altered", damaged(this.open, (archive) -> archive.entries().put("tables/more.csv", new byte[1])), null,
				"tables/more.csv");
		refused("altered",
				damaged(this.open, (archive) -> archive.replace("manifest.json", (text) -> text.substring(9))), null,
				"manifest.json");
		byte[] flipped = bytes.clone();
		flipped[bytes.length / 2] ^= 1;
		refused("altered", whole("flipped", flipped), null);
	}

	@Test
	void namesWhatIsLaterThanThisPortal() throws IOException {
		refused("format",
				damaged(this.open, (archive) -> archive.replace("archive.json", (text) -> text.replace("1", "2"))),
				null, "2");
		refused("newer",
				damaged(this.open,
						(archive) -> archive.replace("manifest.json",
								(text) -> text.replaceFirst("\"schema\":\"[0-9.]+\"", "\"schema\":\"9999\""))),
				null, "9999");
	}

	@Test
	void namesWhatIsWrongWithALockedOne() throws IOException {
		refused("locked", this.locked, null);
		refused("password", this.locked, "other words");
		refused("altered", damaged(this.locked, (archive) -> flip(archive, REGIONS, 100)), PASSWORD, REGIONS);
		refused("altered", damaged(this.locked, (archive) -> cut(archive, REGIONS, 30)), PASSWORD, REGIONS);
		refused("altered", damaged(this.locked, (archive) -> cut(archive, "tables/figure_revision.csv", 7 + 65552)),
				PASSWORD, "tables/figure_revision.csv");
		refused("altered",
				damaged(this.locked,
						(archive) -> archive.entries()
							.put(REGIONS, Objects.requireNonNull(archive.entries().get("tables/area.csv")))),
				PASSWORD, REGIONS);
		refused("password",
				damaged(this.locked,
						(archive) -> archive.replace("archive.json", (text) -> text.replace("600000", "599999"))),
				PASSWORD);
	}

	private static void flip(DamagedArchive archive, String name, int at) {
		Objects.requireNonNull(archive.entries().get(name))[at] ^= 1;
	}

	private static void cut(DamagedArchive archive, String name, int length) {
		archive.entries().computeIfPresent(name, (key, content) -> {
			assertThat(content.length).isGreaterThan(length);
			return Arrays.copyOf(content, length);
		});
	}

	private Path whole(String name, byte[] bytes) throws IOException {
		return Files.write(directory.resolve(name + ".zip"), bytes);
	}

	private Path damaged(Path file, Consumer<DamagedArchive> damage) throws IOException {
		DamagedArchive archive = DamagedArchive.of(file);
		damage.accept(archive);
		return archive.write(Files.createTempFile(directory, "damaged-", ".zip"));
	}

	private void check(Path file, @Nullable String password) throws IOException {
		try (ArchiveReader archive = ArchiveReader.open(file, password)) {
			Restoring.check(archive, new ArchiveTrial(directory).beside("target"));
		}
	}

	private void refused(String word, Path file, @Nullable String password, String... named) {
		assertThatExceptionOfType(ArchiveFault.class).isThrownBy(() -> check(file, password)).satisfies((fault) -> {
			assertThat(fault).hasMessage(word);
			assertThat(this.messages.getMessage(fault, Locale.ENGLISH)).doesNotContain("{")
				.satisfies((said) -> assertThat(named).allMatch(said::contains));
			assertThat(this.messages.getMessage(fault, Locale.SIMPLIFIED_CHINESE)).doesNotContain("{")
				.satisfies((said) -> assertThat(named).allMatch(said::contains));
		});
	}

}
