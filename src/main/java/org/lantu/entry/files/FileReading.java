package org.lantu.entry.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.lantu.actuals.checks.Message;
import org.lantu.actuals.imports.FileImport;
import org.lantu.actuals.imports.Imports;
import org.lantu.actuals.imports.Staging;
import org.lantu.entry.files.layout.FileLayouts;
import org.lantu.entry.files.layout.LayoutReader;
import org.lantu.entry.files.layout.SheetNames;
import org.lantu.entry.files.reading.RefusedFileException;
import org.lantu.entry.files.reading.TableFiles;
import org.lantu.entry.tables.ChoiceWords;
import org.lantu.entry.tables.SourceTitles;
import org.lantu.reference.Catalogue;
import org.lantu.reference.deployment.Deployment;
import org.lantu.scoreboard.edition.Editions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Reads files that were sent in, one after the other.
 */
@Component
class FileReading {

	private static final Logger log = LoggerFactory.getLogger(FileReading.class);

	private final Imports imports;

	private final Catalogue catalogue;

	private final Deployment deployment;

	private final ChoiceWords choices;

	private final Editions editions;

	FileReading(Imports imports, Catalogue catalogue, Deployment deployment, ChoiceWords choices, Editions editions) {
		this.deployment = deployment;
		this.imports = imports;
		this.catalogue = catalogue;
		this.choices = choices;
		this.editions = editions;
	}

	/** Reads a file; where it cannot be read, it says why. */
	void read(long id) {
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

	/** What is packed is read where it can be gone through more than once. */
	private void read(FileImport file, Staging stage) {
		SheetNames names = new SheetNames(this.catalogue.indicators(), this.deployment.synonyms(),
				this.catalogue.regions().values());
		FileLayouts layouts = new FileLayouts(names, this.choices.byColumn(),
				new SourceTitles(this.catalogue.sources()), this.imports::mapping);
		try {
			Path path = Files.createTempFile("lantu-import", null);
			try {
				this.imports.copy(file.id(), path);
				LayoutReader reader = new LayoutReader(layouts, file.defaults(), stage);
				TableFiles.read(path, reader);
				reader.end();
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
