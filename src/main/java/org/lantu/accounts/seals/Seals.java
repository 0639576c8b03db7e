package org.lantu.accounts.seals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Signs what the portal hands out and wants to know again, instead of keeping it: by
 * HMAC-SHA256, with a key that all portals on the database share.
 */
@Component
public class Seals {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int KEY_BYTES = 32;

	private final SingletonSupplier<SecretKeySpec> key;

	Seals(JdbcClient jdbc) {
		this.key = SingletonSupplier.of(() -> new SecretKeySpec(key(jdbc), ALGORITHM));
	}

	private static byte[] key(JdbcClient jdbc) {
		byte[] fresh = new byte[KEY_BYTES];
		new SecureRandom().nextBytes(fresh);
		jdbc.sql("INSERT INTO seal_key (key) VALUES (:fresh) ON CONFLICT (only_one) DO NOTHING")
			.param("fresh", fresh)
			.update();
		return jdbc.sql("SELECT key FROM seal_key").query(byte[].class).single();
	}

	/**
	 * The signature of some texts.
	 * @param purpose what it is for; one of another purpose is another
	 * @param texts what is signed
	 */
	public String sign(String purpose, String... texts) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(digest(purpose, texts));
	}

	/** Whether this is the signature of some texts, told in the same time either way. */
	public boolean isSigned(String signature, String purpose, String... texts) {
		return MessageDigest.isEqual(signature.getBytes(StandardCharsets.UTF_8),
				sign(purpose, texts).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * One of a number of places for a text, which nobody outside can tell.
	 * @param places how many there are, a power of two
	 */
	public int place(int places, String purpose, String text) {
		return ByteBuffer.wrap(digest(purpose, text)).getInt() & (places - 1);
	}

	/**
	 * A digest of some texts that nobody without the key can make. Each text is led by
	 * its length, so that no two lists have the same.
	 * @return 32 bytes
	 */
	public byte[] digest(String purpose, String... texts) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key.obtain());
			update(mac, purpose);
			for (String text : texts) {
				update(mac, text);
			}
			return mac.doFinal();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void update(Mac mac, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
		mac.update(bytes);
	}

}
