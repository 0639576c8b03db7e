package org.lantu.accounts.secondfactor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every thirty seconds (RFC 6238), as apps make them from
 * a secret: by HMAC-SHA-1, the only kind that all of them know.
 */
final class Totp {

	private static final String ALGORITHM = "HmacSHA1";

	private static final int SECONDS = 30;

	private static final int CODES = 1_000_000;

	/** Clocks may differ, and typing takes a moment: so many steps before and after. */
	static final int TOLERATED = 1;

	private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final int BITS = 5;

	private Totp() {
	}

	/** The step of time that a moment is in. */
	static long step(Instant now) {
		return Math.floorDiv(now.getEpochSecond(), SECONDS);
	}

	/** The code of a step of time. */
	static String code(byte[] secret, long step) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret, ALGORITHM));
			byte[] digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
			int offset = digest[digest.length - 1] & 0xf;
			int number = ByteBuffer.wrap(digest).getInt(offset) & Integer.MAX_VALUE;
			return String.format(Locale.ROOT, "%06d", number % CODES);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The step of time around a moment whose code this is, if there is one. */
	static OptionalLong stepOf(String code, byte[] secret, Instant now) {
		return LongStream.rangeClosed(step(now) - TOLERATED, step(now) + TOLERATED)
			.filter((step) -> code(secret, step).equals(code))
			.findFirst();
	}

	/** A secret as people type it into an app. */
	static String base32(byte[] secret) {
		StringBuilder text = new StringBuilder();
		int bits = 0;
		int held = 0;
		for (byte each : secret) {
			bits = (bits << Byte.SIZE) | (each & 0xff);
			held += Byte.SIZE;
			while (held >= BITS) {
				held -= BITS;
				text.append(BASE32.charAt((bits >> held) & 0x1f));
			}
			bits &= (1 << held) - 1;
		}
		return (held > 0) ? text.append(BASE32.charAt((bits << (BITS - held)) & 0x1f)).toString() : text.toString();
	}

}
