package org.lantu.planning.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.lantu.planning.CheckReport;
import org.lantu.planning.PlanChecks;
import org.lantu.planning.written.WrittenCalls;
import org.lantu.planning.written.SeedingCall;
import org.lantu.platform.LantuProperties;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The plan file that a draft becomes, and what it would change. The same draft on the
 * same base is the same file, byte for byte.
 */
@Component
class DraftFiles {

	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

	private final WrittenCalls calls;

	private final PlanChecks checks;

	private final JdbcClient jdbc;

	private final ZoneId zone;

	DraftFiles(WrittenCalls calls, PlanChecks checks, JdbcClient jdbc, LantuProperties properties) {
		this.calls = calls;
		this.checks = checks;
		this.jdbc = jdbc;
		this.zone = properties.zone();
	}

	/** Its name: the day on which the draft began and its number are its version. */
	String name(PlanDraft draft) {
		String code = draft.content().head().get("code").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
		String plan = code.substring(0, Math.min(60, code.length())).replaceAll("^_|_$", "");
		return "V%s_%d__%s.sql".formatted(DAY.format(LocalDate.ofInstant(draft.head().begun().at(), this.zone)),
				draft.head().id(), plan.isEmpty() ? "plan" : plan);
	}

	/** What stands in it; above it on what it builds. */
	String text(PlanDraft draft) {
		String plan = draft.content().head().get("code");
		String schema = this.jdbc.sql("""
				select version from flyway_schema_history where success and version is not null
				order by string_to_array(replace(version, '_', '.'), '.')::int[] desc limit 1""")
			.query(String.class)
			.single();
		String there = this.calls.onFile(plan).map((calls) -> this.calls.text(calls, List.of())).orElse("");
		String base = "schema %s\nplan %s\n%s".formatted(schema, plan, there);
		return this.calls
			.text(draft.content().calls(),
					List.of("Builds on: schema %s; plan %s %s".formatted(schema, plan,
							there.isEmpty() ? "not on file" : "on file"),
							"Checksum of that (SHA-256): " + digest(base)));
	}

	/** What the file would change, by the run that takes plan files, rolled back. */
	CheckReport check(PlanDraft draft, Locale locale) {
		try {
			Path folder = Files.createTempDirectory("lantu-draft");
			try {
				Path file = folder.resolve(name(draft));
				Files.writeString(file, text(draft));
				CheckReport report = this.checks.of(List.of(file), locale);
				return new CheckReport(report.refused().stream().map((said) -> said.replace(folder + "/", "")).toList(),
						report.lines(), report.taken(), report.parts());
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The rows whose statements begin in some lines of the file. */
	List<DraftRow> rows(PlanDraft draft, List<Integer> lines) {
		List<SeedingCall> read = this.calls.read(text(draft));
		return IntStream.range(0, read.size())
			.filter((at) -> lines.contains(read.get(at).line()))
			.mapToObj(draft.content().rows()::get)
			.toList();
	}

	static String digest(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
