package org.lantu.archive.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

import org.lantu.archive.ArchiveFault;
import org.lantu.archive.ArchiveManifest;
import org.lantu.archive.ArchiveReader;
import org.lantu.archive.ArchiveSettings;
import org.lantu.archive.ArchiveWriter;
import org.lantu.archive.KeptFiles;
import org.lantu.archive.Restoring;
import org.lantu.archive.SettingsConfiguration;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.web.Bundles;
import org.lantu.scoreboard.book.BookProof;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;

/**
 * Backs a portal up and restores it from the command line. The exit code is 0 where that
 * was done, 1 where it was refused, and 2 where the command was written wrongly or it
 * could not be done.
 */
public final class ArchiveCommand {

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

	private final ArchiveArguments given;

	private final PrintStream out;

	private final MessageSource messages = Bundles.messageSource();

	private ArchiveCommand(ArchiveArguments given, PrintStream out) {
		this.given = given;
		this.out = out;
	}

	/** Whether the arguments of a start ask for it. */
	public static boolean isAskedFor(String[] arguments) {
		return ArchiveArguments.ask(arguments);
	}

	/**
	 * Does it.
	 * @param arguments those of the start
	 * @return the exit code
	 */
	public static int run(String[] arguments) {
		return run(arguments, new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
	}

	static int run(String[] arguments, PrintStream out) {
		return new ArchiveCommand(ArchiveArguments.of(arguments), out).run();
	}

	private int run() {
		if (!this.given.right()) {
			this.given.locales()
				.forEach((locale) -> this.out.print(this.messages.getMessage("archive.usage", null, locale)));
			return 2;
		}
		try {
			return switch (this.given.verb()) {
				case "backup" -> backup();
				case "prove" -> prove();
				default -> restore();
			};
		}
		catch (ArchiveFault ex) {
			this.given.locales().forEach((locale) -> this.out.println(this.messages.getMessage(ex, locale)));
			return 1;
		}
		catch (SQLException | IOException | RuntimeException ex) {
			say("archive.failed", reason(ex));
			return 2;
		}
	}

	private int backup() throws SQLException, IOException {
		try (ConfigurableApplicationContext context = start(BackupConfiguration.class, "command")) {
			ArchiveSettings settings = context.getBean(ArchiveSettings.class);
			Clock clock = context.getBean(Clock.class);
			Path file = (this.given.file() != null) ? this.given.file()
					: Path.of("lantu-" + NAME.format(clock.instant().atZone(zone(context))) + ".zip");
			ArchiveManifest manifest = context.getBean(ArchiveWriter.class)
				.write(file, settings.password(), clock.instant());
			say("archive.backup.done", file.toAbsolutePath().normalize(), Files.size(file), manifest.tables().size(),
					manifest.rows(), manifest.edition(), manifest.schema());
			if (settings.password() == null) {
				say("archive.backup.open");
			}
			tellOfKey(manifest, "archive.backup.no-key");
			return 0;
		}
	}

	private static ZoneId zone(ConfigurableApplicationContext context) {
		return context.getBean(LantuProperties.class).zone();
	}

	private int prove() throws SQLException, IOException {
		try (ConfigurableApplicationContext settings = start(SettingsConfiguration.class);
				ArchiveReader archive = ArchiveReader.open(Objects.requireNonNull(this.given.file()),
						settings.getBean(ArchiveSettings.class).password())) {
			BookProof.Result result = Proof.of(archive, settings.getBean(ArchiveSettings.class).scratchOrTemporary(),
					ArchiveArguments.LOGGING);
			ArchiveManifest manifest = archive.manifest();
			say(result.compared() ? "archive.prove.held" : "archive.prove.held-without-book", manifest.tables().size(),
					manifest.rows(), manifest.edition(), result.targets());
			return 0;
		}
	}

	private int restore() throws SQLException, IOException {
		try (ConfigurableApplicationContext settings = start(SettingsConfiguration.class);
				ArchiveReader archive = ArchiveReader.open(Objects.requireNonNull(this.given.file()),
						settings.getBean(ArchiveSettings.class).password())) {
			Restoring.check(archive, settings.getBean(KeptFiles.class));
			try (ConfigurableApplicationContext context = start(RestoreConfiguration.class, "restore")) {
				context.getBean(Restoring.class).restore(archive);
			}
			ArchiveManifest manifest = archive.manifest();
			say("archive.restore.done", manifest.tables().size(), manifest.rows(), manifest.edition(),
					manifest.at().atZone(zone(settings)).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")));
			tellOfKey(manifest, "archive.restore.no-key");
			return 0;
		}
	}

	private void tellOfKey(ArchiveManifest manifest, String sentence) {
		if (manifest.files().stream().noneMatch((kept) -> kept.name().equals(KeptFiles.KEY))) {
			say(sentence);
		}
	}

	private ConfigurableApplicationContext start(Class<?> part, String... profiles) {
		SpringApplication command = new SpringApplication(part);
		command.setWebApplicationType(WebApplicationType.NONE);
		command.setAdditionalProfiles(profiles);
		return command.run(this.given.settings());
	}

	private void say(String key, Object... arguments) {
		this.given.locales().forEach((locale) -> this.out.println(this.messages.getMessage(key, arguments, locale)));
	}

	private static String reason(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return (cause.getMessage() != null) ? cause.getMessage().lines().findFirst().orElse("") : cause.toString();
	}

}
