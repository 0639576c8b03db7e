package org.lantu.platform.costs;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What each client has left: all at first, and again after two minutes without a call. Of
 * very many clients those that have not called for longest are forgotten.
 */
class Allowances {

	static final int CLIENTS = 20_000;

	private static final long FULL_AGAIN = Duration.ofMinutes(2).toNanos();

	private final int whole;

	private final LongSupplier nanos;

	private final Map<String, Left> clients = new LinkedHashMap<>(16, 0.75F, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
			return size() > CLIENTS;
		}

	};

	/**
	 * Nobody has called yet.
	 * @param whole what each client has
	 * @param nanos a clock that only goes on
	 */
	Allowances(int whole, LongSupplier nanos) {
		this.whole = whole;
		this.nanos = nanos;
	}

	/**
	 * Takes something of what a client has, if there is enough.
	 * @return how long the client has to wait until there is; nothing where it was taken
	 */
	synchronized Duration take(String client, int cost) {
		long now = this.nanos.getAsLong();
		Left left = this.clients.get(client);
		double has = (left != null)
				? Math.min(this.whole, left.amount() + (now - left.at()) * (double) this.whole / FULL_AGAIN)
				: this.whole;
		double asked = Math.min(cost, this.whole);
		if (has < asked) {
			return Duration.ofNanos((long) Math.ceil((asked - has) * FULL_AGAIN / this.whole));
		}
		this.clients.put(client, new Left(has - asked, now));
		return Duration.ZERO;
	}

	synchronized int clients() {
		return this.clients.size();
	}

	private record Left(double amount, long at) {

	}

}
