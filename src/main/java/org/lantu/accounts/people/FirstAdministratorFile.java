package org.lantu.accounts.people;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.lantu.platform.LantuProperties;

import org.springframework.stereotype.Component;

/**
 * The file with the password of the first administrator, for the eyes of the one who
 * started the portal.
 */
@Component
class FirstAdministratorFile {

	private static final String TEXT = """
			# 首个管理员的账号：第一次登录时要设一个自己的密码，设好后请删除本文件。
			# The first administrator, who is asked for an own password at the first login; then delete this file.
			%s  %s
			""";

	private final Path directory;

	FirstAdministratorFile(LantuProperties properties) {
		this.directory = properties.dataDir().toAbsolutePath().normalize();
	}

	/**
	 * What is to be told.
	 */
	record Line(String login, String password) {

	}

	/**
	 * Writes the file as a whole or not at all; a temporary file is readable by its owner
	 * only, and remains so under its final name.
	 * @return where the file is
	 */
	Path write(Line line) {
		Path file = this.directory.resolve("first-administrator.txt");
		try {
			Files.createDirectories(this.directory);
			Path draft = Files.createTempFile(this.directory, "first-administrator", ".tmp");
			try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
				channel.write(ByteBuffer
					.wrap(TEXT.formatted(line.login(), line.password()).getBytes(StandardCharsets.UTF_8)));
				channel.force(true);
			}
			return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw FirstAdministratorException.ofFile(file, ex);
		}
	}

}
