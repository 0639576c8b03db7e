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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.lantu.plan.files.PlanFiles;
import org.lantu.planning.CheckReport;
import org.lantu.planning.PlanChecks;
import org.lantu.planning.drafts.parts.DraftContent;
import org.lantu.planning.drafts.parts.DraftRow;
import org.lantu.planning.drafts.parts.Recorded;
import org.lantu.planning.drafts.parts.RecordedValues;
import org.lantu.planning.written.SeedingCall;
import org.lantu.planning.written.WrittenCalls;
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

	private final RecordedValues recorded;

	private final JdbcClient jdbc;

	private final ZoneId zone;

	DraftFiles(WrittenCalls calls, PlanChecks checks, RecordedValues recorded, JdbcClient jdbc,
			LantuProperties properties) {
		this.calls = calls;
		this.checks = checks;
		this.recorded = recorded;
		this.jdbc = jdbc;
		this.zone = properties.zone();
	}

	/** Its name: the day on which the draft began and its number are its version. */
	String name(PlanDraft draft) {
		String code = draft.content().head().get("code").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
		String plan = code.substring(0, Math.min(60, code.length())).replaceAll("^_|_$", "");
		return version(draft.head(), this.zone)
				+ (plan.isEmpty() ? (draft.content().changes() ? "changes" : "plan") : plan) + ".sql";
	}

	private static String version(PlanDraft.Head head, ZoneId zone) {
		return "V%s_%d__".formatted(DAY.format(LocalDate.ofInstant(head.begun().at(), zone)), head.id());
	}

	/** The file of a draft among those that were taken, whatever it was called since. */
	static Optional<PlanFiles.Taken> taken(PlanDraft.Head head, List<PlanFiles.Taken> files, ZoneId zone) {
		String version = version(head, zone);
		return files.stream().filter((file) -> file.name().startsWith(version)).findFirst();
	}

	/** What stands in it; above it on what it builds. */
	String text(PlanDraft draft) {
		DraftContent content = draft.content();
		String schema = this.jdbc.sql("""
				select version from flyway_schema_history where success and version is not null
				order by string_to_array(replace(version, '_', '.'), '.')::int[] desc limit 1""")
			.query(String.class)
			.single();
		StringBuilder base = new StringBuilder("schema ").append(schema).append('\n');
		List<String> remarks = new ArrayList<>();
		if (content.changes()) {
			Stream.of("title_zh", "title_en")
				.map(content.head()::get)
				.filter((title) -> !title.isEmpty())
				.forEach(remarks::add);
		}
		StringBuilder named = new StringBuilder("Builds on: schema ").append(schema);
		plans(content).forEach((plan) -> {
			String there = this.calls.onFile(plan).map((calls) -> this.calls.text(calls, List.of())).orElse("");
			base.append("plan %s\n%s".formatted(plan, there));
			named.append("; plan %s %s".formatted(plan, there.isEmpty() ? "not on file" : "on file"));
		});
		base.append(content.changes() ? recorded(content) : "");
		remarks.add(named.toString());
		remarks.add("Checksum of that (SHA-256): " + digest(base.toString()));
		return this.calls.text(content.calls(), remarks);
	}

	/** On which plans it builds, in alphabetical order. */
	private static Set<String> plans(DraftContent content) {
		return content.changes() ? content.rows()
			.stream()
			.map((row) -> row.get("plan"))
			.filter((plan) -> !plan.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new)) : Set.of(content.head().get("code"));
	}

	/** What else is on file of what it changes, row by row. */
	private String recorded(DraftContent content) {
		Map<String, Recorded> found = this.recorded
			.of(content.written().stream().collect(Collectors.toMap(DraftRow::key, DraftRow::call)));
		return content.written()
			.stream()
			.map((row) -> found.getOrDefault(row.key(), Recorded.NONE).values().toString())
			.collect(Collectors.joining("\n"));
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
						report.lines(), report.taken(), report.parts(), report.scorecard());
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
			.mapToObj(draft.content().written()::get)
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
