package org.lantu.pagestore;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A body, parted where it names its reader.
 *
 * @param fixed what everybody reads, one part more than there are such places
 * @param strangers what nobody in particular reads at each place
 * @param own what the reader who asked reads there
 */
record PageParts(List<byte[]> fixed, List<byte[]> strangers, List<byte[]> own) {

	/** How many pieces a place makes of the body: before it, and its two versions. */
	private static final int PIECES = 3;

	static PageParts of(byte[] body, byte[] edge) {
		List<byte[]> pieces = new ArrayList<>();
		String searched = new String(body, StandardCharsets.ISO_8859_1);
		String sought = new String(edge, StandardCharsets.ISO_8859_1);
		int from = 0;
		for (int at = searched.indexOf(sought); at >= 0; at = searched.indexOf(sought, from)) {
			pieces.add(Arrays.copyOfRange(body, from, at));
			from = at + edge.length;
		}
		pieces.add(Arrays.copyOfRange(body, from, body.length));
		if (pieces.size() % PIECES != 1) {
			throw new IllegalStateException("A page has " + (pieces.size() - 1) + " edges");
		}
		return new PageParts(every(0, pieces), every(1, pieces), every(2, pieces));
	}

	private static List<byte[]> every(int first, List<byte[]> pieces) {
		List<byte[]> chosen = new ArrayList<>();
		for (int at = first; at < pieces.size(); at += PIECES) {
			chosen.add(pieces.get(at));
		}
		return chosen;
	}

	/** The body as the one who asked reads it. */
	byte[] whole(boolean stranger) {
		List<byte[]> places = stranger ? this.strangers : this.own;
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		for (int at = 0; at < this.fixed.size(); at++) {
			whole.writeBytes(this.fixed.get(at));
			if (at < places.size()) {
				whole.writeBytes(places.get(at));
			}
		}
		return whole.toByteArray();
	}

}
