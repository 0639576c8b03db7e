package org.lantu.plan.files;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * Shows Flyway these plan files and no others of their folder.
 *
 * @param files the files
 */
record GivenFiles(Collection<PlanFile> files) implements ResourceProvider {

	@Override
	public @Nullable LoadableResource getResource(String name) {
		return null;
	}

	@Override
	public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
		return prefix.equals("V") ? List.copyOf(this.files.stream().map(Given::new).toList()) : List.of();
	}

	/** A file, as Flyway reads it. */
	private static final class Given extends LoadableResource {

		private final PlanFile file;

		private Given(PlanFile file) {
			this.file = file;
		}

		@Override
		public Reader read() {
			try {
				return new StringReader(Files.readString(this.file.path()));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public String getAbsolutePath() {
			return this.file.path().toString();
		}

		@Override
		public String getAbsolutePathOnDisk() {
			return getAbsolutePath();
		}

		@Override
		public String getFilename() {
			return this.file.name();
		}

		@Override
		public String getRelativePath() {
			return getFilename();
		}

	}

}
