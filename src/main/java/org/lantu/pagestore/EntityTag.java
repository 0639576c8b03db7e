package org.lantu.pagestore;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Makes and compares entity tags (RFC 9110, 8.8.3 and 13.1.2).
 */
final class EntityTag {

	private static final int BYTES = 16;

	private EntityTag() {
	}

	/** A name that no other content has. */
	static String name(List<byte[]> content) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			content.forEach(digest::update);
			return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Whether a reader has the answer already.
	 * @param ifNoneMatch what the reader has: tags, or {@code *}
	 * @param tag the answer's tag, with its quotes
	 */
	static boolean matches(@Nullable String ifNoneMatch, String tag) {
		if (ifNoneMatch == null) {
			return false;
		}
		if (ifNoneMatch.equals(tag) || ifNoneMatch.strip().equals("*")) {
			return true;
		}
		return Arrays.stream(ifNoneMatch.split(","))
			.map(String::strip)
			.anyMatch((each) -> each.equals(tag) || each.equals("W/" + tag));
	}

}
