package org.lantu.pagestore;

import java.util.List;

/**
 * What pages say of one reader, as it was made for one of them; the form by which the
 * reader logs out has a token, the same in all pages while this is kept. The pieces are
 * compressed each by itself: nothing that a page repeats of its address is compressed
 * together with the token.
 *
 * @param plain what is said at each place
 * @param gzip the same, compressed
 * @param tag a name for these very bytes
 */
record OwnParts(List<byte[]> plain, List<byte[]> gzip, String tag) {

	static OwnParts of(List<byte[]> plain) {
		try (Gzip gzip = new Gzip()) {
			return new OwnParts(plain, plain.stream().map(gzip::piece).toList(), EntityTag.name(plain));
		}
	}

}
