package org.lantu.archive;

import java.nio.file.Path;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set of archives.
 *
 * @param dir the folder into which the portal puts backups; none where it makes none
 * @param at when it makes the nightly one
 * @param keep how many of them stay there
 * @param password what locks those that are written, and opens those that are read
 * @param scratch where an archive is restored to prove it; none for the system's own
 * place
 */
@ConfigurationProperties("lantu.backup")
public record ArchiveSettings(@Nullable Path dir, @DefaultValue("02:00") LocalTime at, @DefaultValue("14") int keep,
		@Nullable String password, @Nullable Path scratch) {

	/** A password that is empty is none, and one backup is kept at least. */
	public ArchiveSettings {
		password = (password != null && !password.isEmpty()) ? password : null;
		keep = Math.max(1, keep);
	}

	/** Where an archive is restored to prove it. */
	public Path scratchOrTemporary() {
		return (this.scratch != null) ? this.scratch.toAbsolutePath() : Path.of(System.getProperty("java.io.tmpdir"));
	}

}
