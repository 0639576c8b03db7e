package org.lantu.platform.bodies;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/**
 * Places for bodies that are being read: so many in all, and so many of one client.
 */
final class BodyPlaces {

	private final Semaphore places;

	private final int most;

	private final ConcurrentMap<String, Integer> byAddress = new ConcurrentHashMap<>();

	BodyPlaces(int inAll, int byAddress) {
		this.places = new Semaphore(inAll);
		this.most = byAddress;
	}

	boolean enter(String client) {
		if (!this.places.tryAcquire()) {
			return false;
		}
		if (this.byAddress.merge(client, 1, Integer::sum) > this.most) {
			leave(client);
			return false;
		}
		return true;
	}

	void leave(String client) {
		this.byAddress.computeIfPresent(client, (address, count) -> (count > 1) ? count - 1 : null);
		this.places.release();
	}

}
