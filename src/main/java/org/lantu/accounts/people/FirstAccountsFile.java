package org.lantu.accounts.people;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Collectors;

import org.lantu.platform.LantuProperties;

import org.springframework.stereotype.Component;

/**
 * The file with the passwords of the first accounts, for the eyes of the one who started
 * the portal.
 */
@Component
class FirstAccountsFile {

	private static final String TEXT = """
			# 首批账号：第一次登录时要设一个自己的密码，全部设好后请删除本文件。
			# The first accounts: each is asked for an own password at the first login; then delete this file.
			%s
			""";

	private final Path directory;

	FirstAccountsFile(LantuProperties properties) {
		this.directory = properties.dataDir().toAbsolutePath().normalize();
	}

	/**
	 * Writes the file as a whole or not at all; a temporary file is readable by its owner
	 * only, and remains so under its final name.
	 * @param passwords passwords by login
	 * @return where the file is
	 */
	Path write(Map<String, String> passwords) {
		String lines = passwords.entrySet()
			.stream()
			.map((each) -> each.getKey() + "  " + each.getValue())
			.collect(Collectors.joining("\n"));
		Path file = this.directory.resolve("first-accounts.txt");
		try {
			Files.createDirectories(this.directory);
			Path draft = Files.createTempFile(this.directory, "first-accounts", ".tmp");
			try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
				channel.write(ByteBuffer.wrap(TEXT.formatted(lines).getBytes(StandardCharsets.UTF_8)));
				channel.force(true);
			}
			return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new FirstAccountsException(file, ex);
		}
	}

}
