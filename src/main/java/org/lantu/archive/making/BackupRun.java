package org.lantu.archive.making;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.lantu.archive.ArchiveFault;
import org.lantu.archive.ArchiveManifest;
import org.lantu.archive.ArchiveSettings;
import org.lantu.archive.ArchiveWriter;
import org.lantu.archive.KeptFiles;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.roles.DatabaseLogin;
import org.lantu.platform.roles.DatabaseRoles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Makes a backup, proves it, and removes the oldest beyond those that are kept, once a
 * newer one has held. It speaks with the database as the portal, beside its pool.
 */
@Component
class BackupRun {

	private static final Logger logger = LoggerFactory.getLogger(BackupRun.class);

	/** Of this portal's own locks in the database, the one for making backups. */
	private static final long TURN = 0x4c616e_7475_0095L;

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'lantu-'yyyyMMdd-HHmmss'.zip'");

	private static final String OURS = "lantu-\\d{8}-\\d{6}\\.zip";

	private final DatabaseLogin database;

	private final KeptFiles beside;

	private final ArchiveSettings settings;

	private final LantuProperties properties;

	private final BackupRows rows;

	private final ProofProcess proof;

	private final MessageSource messages;

	private final Clock clock;

	BackupRun(DatabaseRoles roles, KeptFiles beside, ArchiveSettings settings, LantuProperties properties,
			BackupRows rows, ProofProcess proof, MessageSource messages, Clock clock) {
		this.database = roles.portal();
		this.beside = beside;
		this.settings = settings;
		this.properties = properties;
		this.rows = rows;
		this.proof = proof;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Makes one, unless another portal is at it.
	 * @param wanted whether it is still wanted, asked once no other portal can make it
	 */
	void make(Path folder, BooleanSupplier wanted) throws InterruptedException {
		try (Connection turn = this.database.dataSource().getConnection();
				Statement statement = turn.createStatement();
				ResultSet ours = statement.executeQuery("select pg_try_advisory_lock(" + TURN + ")")) {
			ours.next();
			if (ours.getBoolean(1) && wanted.getAsBoolean()) {
				write(folder);
			}
		}
		catch (SQLException ex) {
			logger.warn("A backup could not be begun: {}", ex.getMessage());
		}
	}

	private void write(Path folder) throws InterruptedException {
		Instant begun = this.clock.instant();
		Path file = folder.resolve(NAME.format(begun.atZone(this.properties.zone())));
		try {
			ArchiveManifest manifest = new ArchiveWriter(this.database, this.beside).write(file,
					this.settings.password(), begun);
			long figures = manifest.tables()
				.stream()
				.filter((table) -> table.name().equals("figure"))
				.mapToLong(ArchiveManifest.Table::rows)
				.sum();
			long id = this.rows.note(begun,
					new Backup.Made(file.toString(), Files.size(file), manifest.edition(), figures), null);
			logger.info("A backup was made: {}", file);
			prove(id, folder, file);
		}
		catch (ArchiveFault ex) {
			refuse(begun, ex);
		}
		catch (SQLException | IOException ex) {
			refuse(begun, new DefaultMessageSourceResolvable(new String[] { "archive.failed" },
					new Object[] { String.valueOf(ex.getMessage()) }));
		}
	}

	private void refuse(Instant begun, MessageSourceResolvable reason) {
		Backup.Fault fault = new Backup.Fault(this.messages.getMessage(reason, Locale.SIMPLIFIED_CHINESE),
				this.messages.getMessage(reason, Locale.ENGLISH));
		logger.error("No backup was made: {}", fault.english());
		this.rows.note(begun, null, fault);
	}

	private void prove(long id, Path folder, Path file) throws IOException, InterruptedException {
		Optional<Backup.Fault> fault = this.proof.prove(file);
		if (fault.isPresent()) {
			logger.error("The backup {} was not proven: {}", file, fault.get().english());
			this.rows.refuted(id, fault.get());
			return;
		}
		this.rows.proven(id, this.clock.instant());
		logger.info("The backup {} was proven", file);
		sweep(folder);
	}

	private void sweep(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> ours = files.filter((file) -> file.getFileName().toString().matches(OURS))
				.sorted(Comparator.reverseOrder())
				.toList();
			for (Path old : ours.stream().skip(this.settings.keep()).toList()) {
				Files.delete(old);
			}
		}
	}

}
