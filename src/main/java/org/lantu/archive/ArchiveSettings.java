package org.lantu.archive;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator may set of archives.
 *
 * @param password what locks those that are written, and opens those that are read
 */
@ConfigurationProperties("lantu.backup")
record ArchiveSettings(@Nullable String password) {

	/** None where it is not set, or set to nothing. */
	ArchiveSettings {
		password = (password != null && !password.isEmpty()) ? password : null;
	}

}
