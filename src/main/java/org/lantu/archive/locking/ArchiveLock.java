package org.lantu.archive.locking;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks the entries of an archive by a password: AES-256-GCM in chunks, each of which
 * knows its entry, its number and whether it is the last, so that none can be altered,
 * moved, left out or cut off unseen. The key is made by PBKDF2 with a salt of the
 * archive's own.
 */
public final class ArchiveLock {

	private static final int PREFIX = 7;

	/** What OWASP advises for PBKDF2 with HMAC-SHA256. */
	private static final int ITERATIONS = 600_000;

	/** An archive that asks for more would only keep the machine busy. */
	private static final int MOST_ITERATIONS = 20_000_000;

	private static final int SALT = 16;

	private static final int KEY_BITS = 256;

	private final Salted head;

	private final SecretKeySpec key;

	private ArchiveLock(Salted head, SecretKeySpec key) {
		this.head = head;
		this.key = key;
	}

	/** A new lock for an archive that is written. */
	public static ArchiveLock make(String password) {
		return of(new Salted(HexFormat.of().formatHex(random(SALT)), ITERATIONS), password);
	}

	/**
	 * That of an archive that is read.
	 * @throws IllegalArgumentException if no portal made such a key
	 */
	public static ArchiveLock of(Salted head, String password) {
		if (head.iterations() < 1 || head.iterations() > MOST_ITERATIONS) {
			throw new IllegalArgumentException("iterations: " + head.iterations());
		}
		PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), HexFormat.of().parseHex(head.salt()),
				head.iterations(), KEY_BITS);
		try {
			byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
			return new ArchiveLock(head, new SecretKeySpec(key, "AES"));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			spec.clearPassword();
		}
	}

	public Salted head() {
		return this.head;
	}

	/** Locks what is written as an entry; it is whole once this is closed. */
	public OutputStream locking(OutputStream out, String entry) throws IOException {
		byte[] prefix = random(PREFIX);
		out.write(prefix);
		return new LockingStream(out,
				(number, last, text) -> run(Cipher.ENCRYPT_MODE, prefix, entry, number, last, text));
	}

	/** Unlocks what is read of an entry. */
	public InputStream unlocking(InputStream in, String entry) throws IOException {
		byte[] prefix = in.readNBytes(PREFIX);
		if (prefix.length < PREFIX) {
			throw new EOFException(entry);
		}
		return new UnlockingStream(in,
				(number, last, text) -> run(Cipher.DECRYPT_MODE, prefix, entry, number, last, text));
	}

	private byte[] run(int mode, byte[] prefix, String entry, int number, boolean last, byte[] text)
			throws IOException {
		byte[] nonce = ByteBuffer.allocate(PREFIX + Integer.BYTES + 1)
			.put(prefix)
			.putInt(number)
			.put((byte) (last ? 1 : 0))
			.array();
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, this.key, new GCMParameterSpec(Chunks.TAG * Byte.SIZE, nonce));
			cipher.updateAAD(entry.getBytes(StandardCharsets.UTF_8));
			return cipher.doFinal(text);
		}
		catch (GeneralSecurityException ex) {
			throw new IOException(entry, ex);
		}
	}

	private static byte[] random(int bytes) {
		byte[] made = new byte[bytes];
		new SecureRandom().nextBytes(made);
		return made;
	}

	/**
	 * How the key is made of the password: PBKDF2 with HMAC-SHA256.
	 *
	 * @param salt in hexadecimal digits
	 */
	public record Salted(String salt, int iterations) {

	}

}
