package org.lantu.accounts.passwords;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Has bcrypt hash a digest of the whole password, for of a long one it reads 72 bytes,
 * which are 24 Chinese characters. The digest is this portal's own kind, so that digests
 * that others lost tell nothing; and a password is the same whether its letters were
 * typed full-width or not.
 */
class WholePasswords implements PasswordEncoder {

	private static final String ALGORITHM = "HmacSHA256";

	private static final SecretKeySpec KIND = new SecretKeySpec("password of a portal".getBytes(StandardCharsets.UTF_8),
			ALGORITHM);

	private final PasswordEncoder bcrypt;

	WholePasswords(PasswordEncoder bcrypt) {
		this.bcrypt = bcrypt;
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return (password != null) ? this.bcrypt.encode(digest(password)) : null;
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		return password != null && this.bcrypt.matches(digest(password), hash);
	}

	@Override
	public boolean upgradeEncoding(@Nullable String hash) {
		return this.bcrypt.upgradeEncoding(hash);
	}

	private static String digest(CharSequence password) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(KIND);
			return Base64.getEncoder()
				.encodeToString(mac
					.doFinal(Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
