package org.lantu.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 on its way.
 *
 * @param digest what it is made of so far
 */
record Digests(MessageDigest digest) {

	Digests() {
		this(sha256());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** In hexadecimal digits; it begins anew. */
	String hex() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
