package org.lantu.pagestore;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;
import org.lantu.scoreboard.backtest.Quotation;

/**
 * An answer that is kept: its body once, as strangers read it, plain and compressed.
 *
 * @param type the type of its content
 * @param headers what its maker says of it
 * @param plain the body
 * @param gzip the same, compressed, where that is worth while
 * @param tag a name for these very bytes
 * @param personal whether somebody logged in is shown something else
 * @param quotation the report of the back-test that it quotes, if it tells of one
 * @param begun when its making began, in the nanoseconds of {@link System#nanoTime},
 * where it is good for a moment only; none where it is as long as its edition is the
 * newest
 * @param route the page of which it is one
 */
record StoredPage(String type, List<Header> headers, Body plain, @Nullable Body gzip, String tag, boolean personal,
		@Nullable Quotation quotation, @Nullable Long begun, String route) {

	/** What compression must save at least, as a divisor of the length. */
	private static final int WORTH_WHILE = 10;

	private static final long MOMENT = Duration.ofSeconds(1).toNanos();

	static StoredPage of(String type, List<Header> headers, PageParts parts, boolean personal,
			@Nullable Quotation quotation, @Nullable Long begun, String route) {
		Body plain = Body.of(parts.fixed(), parts.strangers(), new byte[0], new byte[0]);
		Body gzip = isText(type) ? compressed(parts, plain.bytes()) : null;
		boolean smaller = gzip != null
				&& gzip.bytes().length < plain.bytes().length - plain.bytes().length / WORTH_WHILE;
		return new StoredPage(type, headers, plain, smaller ? gzip : null, tag(plain.bytes()), personal, quotation,
				begun, route);
	}

	/**
	 * Tells a body from the others that its address ever has: two checksums and the
	 * length. It has no secrets, so that nobody gains by another body of the same name,
	 * and a digest takes ten times as long.
	 */
	private static String tag(byte[] body) {
		CRC32 one = new CRC32();
		CRC32C other = new CRC32C();
		one.update(body);
		other.update(body);
		return HexFormat.of().toHexDigits(one.getValue(), 8) + HexFormat.of().toHexDigits(other.getValue(), 8)
				+ Integer.toHexString(body.length);
	}

	private static boolean isText(String type) {
		return type.startsWith("text/") || type.contains("json") || type.contains("xml");
	}

	private static Body compressed(PageParts parts, byte[] plain) {
		List<byte[]> fixed = new ArrayList<>();
		List<byte[]> strangers = new ArrayList<>();
		try (Gzip gzip = new Gzip()) {
			for (int at = 0; at < parts.strangers().size(); at++) {
				fixed.add(gzip.piece(parts.fixed().get(at)));
				strangers.add(gzip.piece(parts.strangers().get(at)));
			}
			fixed.add(gzip.last(parts.fixed().get(parts.strangers().size())));
		}
		CRC32 checksum = new CRC32();
		checksum.update(plain);
		return Body.of(fixed, strangers, Gzip.header(), Gzip.trailer(checksum, plain.length));
	}

	/** The body as it is sent to strangers, or to one reader. */
	byte[] body(boolean compressed, @Nullable OwnParts own) {
		if (!compressed || this.gzip == null) {
			return (own != null) ? this.plain.with(own.plain()) : this.plain.bytes();
		}
		if (own == null) {
			return this.gzip.bytes();
		}
		byte[] filled = this.gzip.with(own.gzip());
		byte[] trailer = Gzip.trailer(this.plain.checksum(own.plain()), this.plain.length(own.plain()));
		System.arraycopy(trailer, 0, filled, filled.length - trailer.length, trailer.length);
		return filled;
	}

	/** The entity tag of these bytes. */
	String entityTag(boolean compressed, @Nullable OwnParts own) {
		return '"' + this.tag + ((own != null) ? "." + own.tag() : "") + (compressed ? "-gzip\"" : "\"");
	}

	/**
	 * Whether its time is over, though it is of the newest edition.
	 * @param written when somebody last wrote something here
	 */
	boolean isOver(long written) {
		return this.begun != null && (System.nanoTime() - this.begun > MOMENT || this.begun - written <= 0);
	}

	/** Whether it names its reader. */
	boolean namesReader() {
		return this.plain.starts().length > 0;
	}

	/** Whether it says nothing of its reader, and nothing else to anybody logged in. */
	boolean sameForAll() {
		return !this.personal && !namesReader();
	}

	/** About how many bytes it takes in memory. */
	int weight() {
		return this.plain.bytes().length + ((this.gzip != null) ? this.gzip.bytes().length : 0) + 500;
	}

	/**
	 * A header.
	 *
	 * @param name its name
	 * @param values its values, of which there is one at least
	 */
	record Header(String name, List<String> values) {

	}

	/**
	 * The bytes of the body, and where in them the reader is named.
	 *
	 * @param bytes the bytes, as strangers read them
	 * @param starts where each place begins
	 * @param ends where each place ends
	 */
	record Body(byte[] bytes, int[] starts, int[] ends) {

		static Body of(List<byte[]> fixed, List<byte[]> places, byte[] before, byte[] after) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			int[] starts = new int[places.size()];
			int[] ends = new int[places.size()];
			bytes.writeBytes(before);
			for (int at = 0; at < places.size(); at++) {
				bytes.writeBytes(fixed.get(at));
				starts[at] = bytes.size();
				bytes.writeBytes(places.get(at));
				ends[at] = bytes.size();
			}
			bytes.writeBytes(fixed.get(places.size()));
			bytes.writeBytes(after);
			return new Body(bytes.toByteArray(), starts, ends);
		}

		/** How long it is with others at the places. */
		int length(List<byte[]> places) {
			int length = this.bytes.length;
			for (int at = 0; at < this.starts.length; at++) {
				length += places.get(at).length - (this.ends[at] - this.starts[at]);
			}
			return length;
		}

		/** The checksum of the same bytes with others at the places. */
		CRC32 checksum(List<byte[]> places) {
			CRC32 checksum = new CRC32();
			int from = 0;
			for (int at = 0; at < this.starts.length; at++) {
				checksum.update(this.bytes, from, this.starts[at] - from);
				checksum.update(places.get(at));
				from = this.ends[at];
			}
			checksum.update(this.bytes, from, this.bytes.length - from);
			return checksum;
		}

		/** The same bytes with others at the places. */
		byte[] with(List<byte[]> places) {
			byte[] filled = new byte[length(places)];
			int from = 0;
			int to = 0;
			for (int at = 0; at < this.starts.length; at++) {
				System.arraycopy(this.bytes, from, filled, to, this.starts[at] - from);
				to += this.starts[at] - from;
				System.arraycopy(places.get(at), 0, filled, to, places.get(at).length);
				to += places.get(at).length;
				from = this.ends[at];
			}
			System.arraycopy(this.bytes, from, filled, to, this.bytes.length - from);
			return filled;
		}

	}

}
