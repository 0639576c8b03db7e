package org.lantu.pagestore;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bodies in which a piece is exchanged.
 */
class GzipTests {

	private static final byte[] EDGE = "<!--|-->".getBytes(StandardCharsets.US_ASCII);

	private static final String LONG = "the same words over and over ".repeat(2000);

	private static final String PAGE = LONG + "<!--|--><!--|--><!--|-->middle<!--|-->log in<!--|-->own<!--|-->" + LONG;

	private static final PageParts PARTS = PageParts.of(PAGE.getBytes(StandardCharsets.UTF_8), EDGE);

	private static final StoredPage STORED = StoredPage.of("text/html", List.of(), PARTS, false, null, null, "/");

	@Test
	void bodyIsWhatStrangersRead() throws IOException {
		String expected = LONG + "middle" + "log in" + LONG;
		assertThat(STORED.body(false, null)).asString().isEqualTo(expected);
		assertThat(unzipped(STORED.body(true, null))).isEqualTo(expected);
		assertThat(STORED.body(true, null).length).isLessThan(1000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "河南分析员", "the same words over and over the same words" })
	void readersOwnWordsArePutInPlainAndCompressed(String words) throws IOException {
		OwnParts own = OwnParts.of(List.of(bytes(words), bytes("two " + words)));
		String expected = LONG + words + "middle" + "two " + words + LONG;
		assertThat(STORED.body(false, own)).asString(StandardCharsets.UTF_8).isEqualTo(expected);
		assertThat(unzipped(STORED.body(true, own))).isEqualTo(expected);
	}

	/** Many programs read the first member of several, and no more. */
	@Test
	void compressedBodyIsOneMember() throws DataFormatException {
		OwnParts own = OwnParts.of(List.of(bytes("one"), bytes("two")));
		byte[] body = STORED.body(true, own);
		Inflater inflater = new Inflater(true);
		inflater.setInput(body, Gzip.header().length, body.length - Gzip.header().length);
		byte[] plain = new byte[STORED.body(false, own).length];
		assertThat(inflater.inflate(plain)).isEqualTo(plain.length);
		assertThat(inflater.inflate(new byte[1])).isZero();
		assertThat(inflater.finished()).isTrue();
		assertThat(inflater.getRemaining()).isEqualTo(Gzip.TRAILER);
		inflater.end();
		CRC32 checksum = new CRC32();
		checksum.update(plain);
		assertThat(body).endsWith(Gzip.trailer(checksum, plain.length));
	}

	@Test
	void bodyWithoutAReadersNameIsOnePiece() throws IOException {
		StoredPage file = StoredPage.of("text/csv", List.of(), PageParts.of(bytes(LONG), EDGE), false, null, null, "/");
		assertThat(file.namesReader()).isFalse();
		assertThat(unzipped(file.body(true, null))).isEqualTo(LONG);
	}

	@Test
	void whatCompressionDoesNotMakeSmallerIsSentAsItIs() {
		StoredPage small = StoredPage.of("application/json", List.of(), PageParts.of(bytes("{}"), EDGE), false, null,
				null, "/");
		assertThat(small.gzip()).isNull();
		StoredPage picture = StoredPage.of("image/png", List.of(), PageParts.of(bytes(LONG), EDGE), false, null, null,
				"/");
		assertThat(picture.gzip()).isNull();
	}

	@Test
	void everyVersionOfABodyHasItsOwnTag() {
		OwnParts one = OwnParts.of(List.of(bytes("one"), bytes("")));
		OwnParts other = OwnParts.of(List.of(bytes("other"), bytes("")));
		assertThat(List.of(STORED.entityTag(false, null), STORED.entityTag(true, null), STORED.entityTag(false, one),
				STORED.entityTag(true, one), STORED.entityTag(true, other)))
			.doesNotHaveDuplicates()
			.allMatch((tag) -> tag.matches("\"[\\w.-]+\""));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String unzipped(byte[] gzip) throws IOException {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
