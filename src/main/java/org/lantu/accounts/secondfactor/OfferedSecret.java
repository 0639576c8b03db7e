package org.lantu.accounts.secondfactor;

import java.util.HexFormat;

/**
 * A secret that was offered to somebody for an app. The page carries it until a code of
 * it is shown, signed, so that it is the portal's own.
 *
 * @param secret in hexadecimal digits
 * @param seal the signature
 */
public record OfferedSecret(String secret, String seal) {

	static final String PURPOSE = "second factor that is set up";

	byte[] bytes() {
		return HexFormat.of().parseHex(this.secret);
	}

	/** As people type it into an app. */
	public String typed() {
		return Totp.base32(bytes());
	}

}
