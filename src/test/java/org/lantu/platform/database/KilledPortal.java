package org.lantu.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process that starts the embedded database and has no time to stop it. */
final class KilledPortal {

	private KilledPortal() {
	}

	public static void main(String[] args) throws InterruptedException {
		EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(args[0]));
		System.out.println("STARTED " + postgres.roles().portal().url());
		new CountDownLatch(1).await();
	}

	/** Starts such a process on a directory and yields it once its database runs. */
	static Process start(Path directory) throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				"-XX:TieredStopAtLevel=1", KilledPortal.class.getName(), directory.toString())
			.redirectErrorStream(true)
			.start();
		BufferedReader output = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		StringBuilder said = new StringBuilder();
		String line;
		while ((line = output.readLine()) != null) {
			if (line.startsWith("STARTED")) {
				return process;
			}
			said.append(line).append('\n');
		}
		throw new IllegalStateException(said.toString());
	}

}
