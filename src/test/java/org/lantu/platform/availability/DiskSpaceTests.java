package org.lantu.platform.availability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.platform.LantuProperties;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Room for more figures.
 */
class DiskSpaceTests {

	@TempDir
	private Path directory;

	@Test
	void isLowWhereTheDatabaseHasLessThanWanted() throws Exception {
		assertThat(disk(DataSize.ofTerabytes(1_000_000)).isLow()).isFalse();
		Files.createDirectory(this.directory.resolve("postgres"));
		assertThat(disk(DataSize.ofTerabytes(1_000_000)).isLow()).isTrue();
		assertThat(disk(DataSize.ofBytes(1)).isLow()).isFalse();
	}

	private DiskSpace disk(DataSize least) {
		return new DiskSpace(new LantuProperties(this.directory, ZoneOffset.UTC, false, Duration.ZERO), least);
	}

}
