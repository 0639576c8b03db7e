package org.lantu.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what is said where a disk is full.
 */
class DiskTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(
			strings = { "No space left on device", "There is not enough space on the disk", "Disk quota exceeded" })
	void fullWhateverSaysSo(String reason) {
		assertThat(Disk.fault(new FileSystemException("b.zip", null, reason), this.folder.resolve("b.zip")).getCodes())
			.containsExactly("archive.fault.full");
		assertThat(Disk.isFull(new IllegalStateException("It does not start", new IOException(reason)), this.folder))
			.isTrue();
		assertThat(Disk.isFull(new ArchiveFault("not-today", "1", "2").because(new IOException(reason)), this.folder))
			.isTrue();
	}

	@Test
	void fullWhereTheDatabaseSaysSoInAnyLanguage() {
		assertThat(Disk.isFull(new IllegalStateException(new SQLException("无法扩展文件", "53100")), this.folder)).isTrue();
	}

	@Test
	void notFullWhereItFailedForAnythingElse() {
		assertThat(Disk.isFull(new UncheckedIOException(new IOException("Permission denied")), this.folder)).isFalse();
		assertThat(Disk.isFull(new ArchiveFault("book", 1, "a", 2), this.folder)).isFalse();
		assertThat(Disk.isFull(new IllegalStateException(), this.folder)).isFalse();
	}

	@Test
	void notKnownToBeFullWhereThereIsNoFolder() {
		assertThat(Disk.isFull(new IOException("Stream closed"), this.folder.resolve("none"))).isFalse();
	}

}
