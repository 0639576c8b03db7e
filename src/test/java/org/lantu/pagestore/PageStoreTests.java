package org.lantu.pagestore;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is kept, what is made, and who waits.
 */
class PageStoreTests {

	private static final Duration NO_TIME = Duration.ofMillis(1);

	private static final Duration LONG = Duration.ofMinutes(1);

	private static final PageKey KEY = key("/");

	private final EditionPages pages = new EditionPages(new EditionPages.Shown(1, 1, LocalDate.of(2026, 11, 22)), null,
			100_000, new LongAdder());

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "-|-", "a=1|a=1", "b=2&a=1|a=1&b=2", "b=2&b=1&a=1|a=1&b=2&b=1", "q=&a|a&q=",
					"lang=en&asOf=2024-01-01|asOf=2024-01-01&lang=en", "a=1&&b=2|&a=1&b=2" })
	void parametersAreOrderedByNameAndNothingIsLeftOut(String query, String expected) {
		assertThat(PageKey.canonical(query)).isEqualTo(expected);
	}

	@Test
	void pagesTakeNoMoreMemoryThanGiven() {
		StoredPage page = page(20_000);
		for (int at = 0; at < 50; at++) {
			this.pages.keep(key("/" + at), page);
		}
		long bytes = 0;
		for (int at = 0; at < 50; at++) {
			bytes += (this.pages.find(key("/" + at)) != null) ? page.weight() : 0;
		}
		assertThat(bytes).isBetween(20_000L, 100_000L);
		this.pages.keep(KEY, page(200_000));
		assertThat(this.pages.find(KEY)).isNull();
	}

	@Test
	void whatIsGoodForAMomentIsSentNoLongerNorAfterSomebodyHasWritten() {
		this.pages.keep(KEY, page(new byte[1], System.nanoTime()));
		assertThat(this.pages.find(KEY)).isNotNull();
		this.pages.keep(KEY, page(new byte[1], System.nanoTime() - Duration.ofSeconds(2).toNanos()));
		assertThat(this.pages.find(KEY)).isNull();
		this.pages.keep(KEY, page(new byte[1], System.nanoTime()));
		this.pages.written();
		assertThat(this.pages.find(KEY)).isNull();
	}

	@Test
	void placesAreFewAndSoAreThoseWhoWait() throws Exception {
		ColdRenders renders = new ColdRenders(1, 1, 1, LONG);
		ColdRenders.Place first = renders.enter();
		ExecutorService others = Executors.newSingleThreadExecutor();
		Future<ColdRenders.Place> second = others.submit(renders::enter);
		while (renders.waiting() == 0) {
			Thread.onSpinWait();
		}
		assertThatExceptionOfType(BusyException.class).isThrownBy(renders::enter);
		first.close();
		first.close();
		second.get().close();
		renders.enter().close();
		others.shutdown();
	}

	@Test
	void whoeverWaitsTooLongIsTold() throws Exception {
		ColdRenders renders = new ColdRenders(1, 1, 1, NO_TIME);
		ColdRenders.Place place = renders.enter();
		assertThatExceptionOfType(BusyException.class).isThrownBy(renders::enter);
		place.close();
		renders.enter().close();
		Making others = this.pages.making(KEY);
		others.begin();
		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> renders.follow(others));
	}

	@Test
	void fewFilesAreOnTheirWayWithoutAPlace() throws Exception {
		ColdRenders renders = new ColdRenders(1, 1, 1, NO_TIME);
		List<ColdRenders.Place> onTheirWay = new ArrayList<>();
		for (int at = 0; at < 3; at++) {
			ColdRenders.Place place = renders.enter();
			place.leave();
			onTheirWay.add(place);
		}
		ColdRenders.Place fourth = renders.enter();
		fourth.leave();
		assertThatExceptionOfType(BusyException.class).isThrownBy(renders::enter);
		onTheirWay.get(0).close();
		onTheirWay.get(0).close();
		fourth.leave();
		renders.enter().close();
	}

	@Test
	void oneMakesWhatManyWaitFor() throws Exception {
		ColdRenders renders = new ColdRenders(1, 1, 3, LONG);
		Making mine = this.pages.making(KEY);
		assertThat(mine.begin()).isNull();
		StoredPage page = page(10);
		CountDownLatch waiting = new CountDownLatch(3);
		ExecutorService others = Executors.newFixedThreadPool(3);
		List<Future<StoredPage>> answers = java.util.stream.IntStream.range(0, 3).mapToObj((at) -> others.submit(() -> {
			Making begun = this.pages.making(KEY).begin();
			waiting.countDown();
			return renders.follow(begun);
		})).toList();
		waiting.await();
		mine.end(page);
		mine.end(null);
		for (Future<StoredPage> answer : answers) {
			assertThat(answer.get()).isSameAs(page);
		}
		others.shutdown();
		assertThat(this.pages.making(KEY).begin()).isNull();
	}

	@Test
	void whoFollowsARefusedOneIsRefused() {
		ColdRenders renders = new ColdRenders(1, 1, 1, LONG);
		Making mine = this.pages.making(KEY);
		mine.begin();
		Making begun = this.pages.making(KEY).begin();
		mine.refuse();
		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> renders.follow(begun));
	}

	@Test
	void bodiesThatDifferInOneByteHaveOtherTags() {
		byte[] body = "<!doctype html><p>2.58%</p>".getBytes(StandardCharsets.UTF_8);
		Set<String> tags = new HashSet<>();
		for (int at = 0; at < body.length; at++) {
			byte[] other = body.clone();
			other[at]++;
			tags.add(tag(other));
		}
		tags.add(tag(Arrays.copyOf(body, body.length + 1)));
		assertThat(tags).hasSize(body.length + 1).doesNotContain(tag(body));
		assertThat(tag(body.clone())).isEqualTo(tag(body));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "-|false", "\"a\"|true", "W/\"a\"|true", "*|true",
			"\"b\"|false", "\"b\", W/\"a\" ,\"c\"|true", "a|false", "\"|false" })
	void tagsAreComparedWeakly(String given, boolean matches) {
		assertThat(EntityTag.matches(given, "\"a\"")).isEqualTo(matches);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "-|false", "gzip|true", "gzip, deflate, br|true",
			"deflate, GZIP;q=0.5|true", "gzip;q=0|false", "br, gzip; q=0.0|false", "identity|false", "x-gzip2|false" })
	void compressionIsForThoseWhoAcceptIt(String accepted, boolean accepts) {
		assertThat(Answers.acceptsGzip(accepted)).isEqualTo(accepts);
	}

	private static PageKey key(String path) {
		return new PageKey(new PageKey.Origin("http", "localhost", 80, ""), path, null, Locale.ENGLISH, "auto", null);
	}

	private static StoredPage page(int bytes) {
		return page(new byte[bytes]);
	}

	private static StoredPage page(byte[] body) {
		return page(body, null);
	}

	private static StoredPage page(byte[] body, @Nullable Long begun) {
		return StoredPage.of("image/png", List.of(), PageParts.of(body, new byte[] { 1 }), false, null, begun, "/");
	}

	private static String tag(byte[] body) {
		return page(body).entityTag(false, null);
	}

}
