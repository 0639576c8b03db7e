package org.lantu.plan.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a plan file as the text it claims to be, UTF-8, and says so by name where it is
 * written in something else: read as UTF-8, its Chinese would be lost without a word.
 */
final class FileText {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private FileText() {
	}

	/** Why the text of a file cannot be read; empty where it can. */
	static Optional<RefusedPlanFile> fault(Path path) {
		try {
			byte[] bytes = Files.readAllBytes(path);
			if (isUtf16(bytes)) {
				return Optional.of(RefusedPlanFile.because("encoding", path, 1, "UTF-16"));
			}
			int valid = validUtf8(bytes);
			if (valid == bytes.length) {
				return Optional.empty();
			}
			int line = 1 + (int) new String(bytes, 0, valid, StandardCharsets.UTF_8).chars()
				.filter((each) -> each == '\n')
				.count();
			return Optional.of(isGb18030(bytes) ? RefusedPlanFile.because("encoding", path, line, "GB18030")
					: RefusedPlanFile.because("encoding.unknown", path, line));
		}
		catch (IOException ex) {
			return Optional.of(RefusedPlanFile.because("unreadable", path, String.valueOf(ex.getMessage())));
		}
	}

	/** Why a file is left out that does more than to call functions; empty else. */
	static Optional<RefusedPlanFile> foreignStatement(Path path) {
		try {
			return ForeignStatement.first(Files.readString(path))
				.map((found) -> RefusedPlanFile.because("statement", path, found.line(), found.word()));
		}
		catch (IOException ex) {
			return Optional.of(RefusedPlanFile.because("unreadable", path, String.valueOf(ex.getMessage())));
		}
	}

	/** By its mark, or by a zero beside each of the letters that SQL is written in. */
	private static boolean isUtf16(byte[] bytes) {
		if (bytes.length < 2) {
			return false;
		}
		if (bytes[0] == 0 || bytes[1] == 0) {
			return true;
		}
		int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
		return mark == 0xFEFF || mark == 0xFFFE;
	}

	/** How many bytes from the first on are UTF-8. */
	private static int validUtf8(byte[] bytes) {
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
		return result.isError() ? in.position() : bytes.length;
	}

	private static boolean isGb18030(byte[] bytes) {
		try {
			GB18030.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
