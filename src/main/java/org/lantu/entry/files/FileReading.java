package org.lantu.entry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import org.lantu.actuals.checks.Message;
import org.lantu.actuals.imports.FileImport;
import org.lantu.actuals.imports.Imports;
import org.lantu.actuals.imports.StagedFile;
import org.lantu.entry.files.layout.FileLayouts;
import org.lantu.entry.files.layout.SheetNames;
import org.lantu.entry.files.reading.ReadSheet;
import org.lantu.entry.files.reading.RefusedFileException;
import org.lantu.entry.files.reading.TableFiles;
import org.lantu.entry.tables.ChoiceWords;
import org.lantu.entry.tables.SourceTitles;
import org.lantu.reference.Catalogue;
import org.lantu.reference.deployment.Deployment;
import org.lantu.scoreboard.edition.Editions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads files one after the other, beside the requests. What a portal that was killed
 * left unread is read by the next one.
 */
@Component
class FileReading {

	private static final Logger log = LoggerFactory.getLogger(FileReading.class);

	/** Whoever sends a small file sees its preview at once. */
	private static final int SECONDS_TO_WAIT = 8;

	private final Imports imports;

	private final Catalogue catalogue;

	private final Deployment deployment;

	private final ChoiceWords choices;

	private final Editions editions;

	private final ExecutorService thread = Executors.newSingleThreadExecutor((work) -> {
		Thread reader = new Thread(work, "lantu-imports");
		reader.setDaemon(true);
		return reader;
	});

	FileReading(Imports imports, Catalogue catalogue, Deployment deployment, ChoiceWords choices, Editions editions) {
		this.deployment = deployment;
		this.imports = imports;
		this.catalogue = catalogue;
		this.choices = choices;
		this.editions = editions;
	}

	/** Reads what waits, and lets the one who sent it wait for a moment. */
	void readNow() {
		Future<?> reading = this.thread.submit(this::readAll);
		try {
			reading.get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			log.debug("A file takes longer to be read");
		}
		catch (ExecutionException ex) {
			log.warn("A file could not be read", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void readLeft() {
		if (!this.imports.received().isEmpty()) {
			this.thread.submit(this::readAll);
		}
	}

	@PreDestroy
	void stop() {
		this.thread.shutdownNow();
	}

	private void readAll() {
		for (long id : this.imports.received()) {
			try {
				this.imports.read(id, this.editions.current().number(), this::read);
			}
			catch (RefusedFileException ex) {
				this.imports.refuse(id, new Message("imported.refused." + ex.reason(), ex.arguments()));
			}
			catch (RuntimeException | StackOverflowError ex) {
				log.warn("Import {} could not be read", id, ex);
				this.imports.refuse(id, new Message("imported.refused.unreadable", List.of()));
			}
		}
	}

	private StagedFile read(FileImport file, byte[] content) {
		SheetNames names = new SheetNames(this.catalogue.indicators(), this.deployment.synonyms(),
				this.catalogue.regions().values());
		return new FileLayouts(names, this.choices.byColumn(), new SourceTitles(this.catalogue.sources()),
				this.imports::mapping)
			.read(sheets(content), file.defaults());
	}

	/** What is packed is read where it can be gone through more than once. */
	private static List<ReadSheet> sheets(byte[] content) {
		try {
			Path path = Files.createTempFile("lantu-import", null);
			try {
				return TableFiles.read(Files.write(path, content));
			}
			finally {
				Files.delete(path);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
