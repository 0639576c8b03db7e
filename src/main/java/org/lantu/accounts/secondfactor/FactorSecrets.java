package org.lantu.accounts.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.lantu.accounts.seals.Seals;

import org.springframework.stereotype.Component;

/**
 * Makes the secrets of apps and encrypts them for the database, by AES-256-GCM with a key
 * derived from the portal's own. One put into another person's row cannot be read.
 */
@Component
class FactorSecrets {

	private static final String CIPHER = "AES/GCM/NoPadding";

	private static final int SECRET_BYTES = 20;

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom random = new SecureRandom();

	private final Seals seals;

	FactorSecrets(Seals seals) {
		this.seals = seals;
	}

	/** A new secret. */
	byte[] fresh() {
		return random(SECRET_BYTES);
	}

	byte[] encrypt(byte[] secret, String login) {
		byte[] nonce = random(NONCE_BYTES);
		byte[] hidden = run(Cipher.ENCRYPT_MODE, nonce, secret, login);
		return ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden).array();
	}

	byte[] decrypt(byte[] kept, String login) {
		ByteBuffer parts = ByteBuffer.wrap(kept);
		byte[] nonce = new byte[NONCE_BYTES];
		parts.get(nonce);
		byte[] hidden = new byte[parts.remaining()];
		parts.get(hidden);
		return run(Cipher.DECRYPT_MODE, nonce, hidden, login);
	}

	private byte[] run(int mode, byte[] nonce, byte[] text, String login) {
		try {
			Cipher cipher = Cipher.getInstance(CIPHER);
			cipher.init(mode, new SecretKeySpec(this.seals.digest("secrets of second factors"), "AES"),
					new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(login.getBytes(StandardCharsets.UTF_8));
			return cipher.doFinal(text);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The secret of " + login + " cannot be read with this portal's key", ex);
		}
	}

	private byte[] random(int bytes) {
		byte[] made = new byte[bytes];
		this.random.nextBytes(made);
		return made;
	}

}
