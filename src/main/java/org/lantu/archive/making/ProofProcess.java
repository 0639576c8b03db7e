package org.lantu.archive.making;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.archive.ArchiveSettings;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Proves an archive in a process of its own ({@code backup prove}), whose memory is not
 * the portal's.
 */
@Component
class ProofProcess implements DisposableBean {

	private static final String MAIN = "org.lantu.LantuApplication";

	private static final String[] MEMORY = { "-Xmx256m", "-XX:TieredStopAtLevel=1" };

	private final ArchiveSettings settings;

	private volatile @Nullable Process running;

	ProofProcess(ArchiveSettings settings) {
		this.settings = settings;
	}

	/**
	 * Does it.
	 * @return what is wrong; nothing where it held
	 */
	Optional<Backup.Fault> prove(Path archive) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(List.of(MEMORY));
		String started = System.getProperty("sun.java.command", "").replaceFirst("\\.jar .*", ".jar");
		if (started.endsWith(".jar")) {
			command.addAll(List.of("-jar", started));
		}
		else {
			command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
		}
		command.addAll(List.of("backup", "prove", archive.toString(), "--lang=both",
				"--lantu.backup.scratch=" + this.settings.scratchOrTemporary()));
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
		if (this.settings.password() != null) {
			builder.environment().put("LANTU_BACKUP_PASSWORD", this.settings.password());
		}
		Process process = builder.start();
		this.running = process;
		try {
			process.getOutputStream().close();
			List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
				.toList();
			boolean held = process.waitFor() == 0;
			return held ? Optional.empty() : Optional.of(fault(said));
		}
		finally {
			this.running = null;
			process.destroy();
		}
	}

	/** A portal that stops leaves nobody behind. */
	@Override
	public void destroy() {
		Process process = this.running;
		if (process != null) {
			process.destroy();
		}
	}

	/** The last two lines are the sentence, in Chinese and in English. */
	private static Backup.Fault fault(List<String> said) {
		return (said.size() < 2) ? new Backup.Fault("?", "?")
				: new Backup.Fault(said.get(said.size() - 2), said.get(said.size() - 1));
	}

}
