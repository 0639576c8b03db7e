package org.lantu.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs PostgreSQL's programs. They refuse to run as root; where the portal is root they
 * run in a user namespace of their own, in which it is nobody.
 */
class PostgresPrograms {

	private static final Pattern VERSION = Pattern.compile("PostgreSQL\\) ([0-9]+)");

	private final PostgresBinaries binaries;

	private final List<String> prefix;

	PostgresPrograms(PostgresBinaries binaries) throws IOException {
		this.binaries = binaries;
		this.prefix = isRoot() ? asNobody() : List.of();
	}

	/** What a program that has ended left behind. */
	record Result(int exitCode, String output) {

		boolean succeeded() {
			return this.exitCode == 0;
		}

		/** The lines that say why, without the chatter around them. */
		String reason() {
			List<String> telling = this.output.lines()
				.filter((line) -> line.matches(".*(FATAL|ERROR|PANIC|DETAIL|error|fatal|could not).*"))
				.map((line) -> line.replaceFirst("^[-0-9]+ [0-9:.]+ \\S+ \\[\\d+\\] ", ""))
				.map((line) -> line.replaceFirst("^(initdb|pg_ctl): ", "").strip())
				.distinct()
				.limit(3)
				.toList();
			return telling.isEmpty() ? this.output.strip() : String.join("; ", telling);
		}

	}

	Result run(String program, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(this.prefix);
		command.add(this.binaries.program(program).toString());
		command.addAll(List.of(arguments));
		return execute(command);
	}

	/** Which PostgreSQL they are of, such as {@code 18}. */
	String major() throws IOException {
		return majorIfAny().orElseThrow(() -> new IOException("PostgreSQL's programs do not tell their version"));
	}

	/** The same, and none where they are not whole. */
	Optional<String> majorIfAny() throws IOException {
		if (!Files.isExecutable(this.binaries.program("postgres"))) {
			return Optional.empty();
		}
		Matcher told = VERSION.matcher(run("postgres", "--version").output());
		return told.find() ? Optional.of(told.group(1)) : Optional.empty();
	}

	private static Result execute(List<String> command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG") || name.startsWith("LC_"));
		builder.environment().put("LC_ALL", "C");
		Process process = builder.start();
		process.getOutputStream().close();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		try {
			return new Result(process.waitFor(), output);
		}
		catch (InterruptedException ex) {
			process.destroy();
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", ex);
		}
	}

	private static boolean isRoot() throws IOException {
		Path self = Path.of("/proc/self");
		return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
	}

	private static List<String> asNobody() throws IOException {
		List<String> prefix = List.of("unshare", "-U");
		try {
			Result id = execute(List.of("unshare", "-U", "id", "-u"));
			if (id.succeeded() && !"0".equals(id.output().strip())) {
				return prefix;
			}
		}
		catch (IOException ex) {
			// no such program: said below
		}
		throw new StartupFailure(
				"PostgreSQL refuses to run as root, and this system does not let the portal put it into a user namespace (unshare -U).",
				"Start the portal as an ordinary user, or name a PostgreSQL server by SPRING_DATASOURCE_URL.");
	}

}
