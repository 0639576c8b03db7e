package org.lantu.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * What a number of readers find who ask one after the other for a while.
 *
 * @param perSecond answers per second
 * @param nanos how long each answer took, the fastest first
 */
record Load(double perSecond, long[] nanos) {

	/**
	 * Has a server answer for a while.
	 * @param port the server
	 * @param readers how many ask at the same time
	 * @param millis for how long
	 * @param requests the request, or another each time
	 */
	static Load of(int port, int readers, long millis, Supplier<byte[]> requests) {
		ExecutorService threads = Executors.newFixedThreadPool(readers);
		try {
			long begun = System.nanoTime();
			long end = begun + TimeUnit.MILLISECONDS.toNanos(millis);
			Callable<long[]> reader = () -> read(port, end, requests);
			List<Future<long[]>> all = new ArrayList<>();
			for (int at = 0; at < readers; at++) {
				all.add(threads.submit(reader));
			}
			LongStream nanos = LongStream.empty();
			for (Future<long[]> one : all) {
				nanos = LongStream.concat(nanos, Arrays.stream(one.get()));
			}
			double seconds = (System.nanoTime() - begun) / 1e9;
			long[] sorted = nanos.sorted().toArray();
			return new Load(sorted.length / seconds, sorted);
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static long[] read(int port, long end, Supplier<byte[]> requests) throws IOException {
		long[] nanos = new long[1024];
		int count = 0;
		try (Line line = new Line(port)) {
			for (long now = System.nanoTime(); now < end;) {
				int status = line.exchange(requests.get());
				if (status != 200) {
					throw new IOException("Answered with " + status);
				}
				long then = System.nanoTime();
				if (count == nanos.length) {
					nanos = Arrays.copyOf(nanos, 2 * count);
				}
				nanos[count++] = then - now;
				now = then;
			}
		}
		return Arrays.copyOf(nanos, count);
	}

	/** Several turns as one. */
	static Load together(List<Load> turns) {
		return new Load(turns.stream().mapToDouble(Load::perSecond).average().orElse(0),
				turns.stream().flatMapToLong((turn) -> Arrays.stream(turn.nanos())).sorted().toArray());
	}

	/** How long an answer takes in milliseconds, at most, for a share of the readers. */
	double millis(double share) {
		return this.nanos[(int) Math.min(this.nanos.length - 1, this.nanos.length * share)] / 1e6;
	}

}
