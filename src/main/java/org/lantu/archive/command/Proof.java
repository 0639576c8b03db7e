package org.lantu.archive.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.lantu.archive.ArchiveFault;
import org.lantu.archive.ArchiveReader;
import org.lantu.archive.Disk;
import org.lantu.archive.KeptFiles;
import org.lantu.archive.Restoring;
import org.lantu.scoreboard.book.BookProof;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.dao.DataAccessException;
import org.springframework.util.FileSystemUtils;

/**
 * Proves an archive: it is restored into a PostgreSQL of its own, which is thrown away
 * afterwards, and everything in it is judged anew.
 */
final class Proof {

	private static final String PREFIX = "lantu-proof-";

	private final Path directory;

	private final List<String> logging;

	private Proof(Path directory, List<String> logging) {
		this.directory = directory;
		this.logging = logging;
	}

	/**
	 * Does it, or throws what is wrong.
	 * @param scratch where there is room for the database meanwhile
	 * @param logging the settings of the log
	 * @return what came of judging anew
	 */
	static BookProof.Result of(ArchiveReader archive, Path scratch, List<String> logging)
			throws IOException, SQLException {
		Files.createDirectories(scratch);
		sweep(scratch);
		Path directory = Files.createTempDirectory(scratch, PREFIX);
		try {
			return new Proof(directory, logging).prove(archive);
		}
		catch (IOException | SQLException | RuntimeException ex) {
			if (Disk.isFull(ex, directory)) {
				throw new ArchiveFault("scratch", scratch);
			}
			throw ex;
		}
		finally {
			FileSystemUtils.deleteRecursively(directory);
		}
	}

	/** Takes away what was left by one that was killed. */
	private static void sweep(Path scratch) throws IOException {
		long yesterday = System.currentTimeMillis() - Duration.ofDays(1).toMillis();
		try (Stream<Path> inside = Files.list(scratch)) {
			for (Path each : inside.filter((path) -> path.getFileName().toString().startsWith(PREFIX)).toList()) {
				if (Files.getLastModifiedTime(each).toMillis() < yesterday) {
					FileSystemUtils.deleteRecursively(each);
				}
			}
		}
	}

	private BookProof.Result prove(ArchiveReader archive) throws IOException, SQLException {
		try (ConfigurableApplicationContext restored = start(RestoreConfiguration.class, "restore")) {
			Restoring.check(archive, restored.getBean(KeptFiles.class));
			restored.getBean(Restoring.class).restore(archive);
			try (ConfigurableApplicationContext judging = start(ProofConfiguration.class, "command")) {
				checkIndexes(judging.getBean(ProofOfIndexes.class));
				BookProof.Result result = judging.getBean(BookProof.class).compare();
				if (!result.different().isEmpty()) {
					throw new ArchiveFault("book", result.different().size(), result.different().get(0),
							result.targets());
				}
				return result;
			}
		}
	}

	private static void checkIndexes(ProofOfIndexes indexes) {
		try {
			indexes.check();
		}
		catch (DataAccessException | IllegalStateException ex) {
			throw new ArchiveFault("index", String.valueOf(ex.getMessage())).because(ex);
		}
	}

	/** Whatever the portal's settings are, they are not those of the proof. */
	private ConfigurableApplicationContext start(Class<?> part, String... profiles) {
		SpringApplication apart = new SpringApplication(part);
		apart.setEnvironment(new StandardEnvironment() {

			@Override
			protected void customizePropertySources(MutablePropertySources sources) {
				// neither the system's nor the environment's
			}

		});
		apart.setWebApplicationType(WebApplicationType.NONE);
		apart.setAdditionalProfiles(profiles);
		apart.setLazyInitialization(true);
		List<String> settings = new ArrayList<>(this.logging);
		settings.add("--lantu.data-dir=" + this.directory.resolve("data"));
		// what a request may take is too little for the indexes of millions of rows
		settings.add("--spring.datasource.hikari.data-source-properties.options=-c statement_timeout=0");
		settings.add("--spring.datasource.hikari.data-source-properties.socketTimeout=0");
		settings.add("--lantu.plans.location=" + this.directory.resolve("plans"));
		return apart.run(settings.toArray(String[]::new));
	}

}
