package org.lantu.platform.availability;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.catalina.connector.Connector;
import org.lantu.platform.LantuProperties;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The time between that the portal has said by its readiness that it will stop, and that
 * it takes no more requests: so long those who share them out may take to hear of it.
 * Then no more connections are taken, and what comes by those that were is answered for a
 * moment longer: whoever is not let in asks elsewhere, whoever was is not sent away.
 */
@Component
class Drain implements SmartLifecycle {

	/** For a request by a connection that was taken just before, in milliseconds. */
	private static final long LAST = 500;

	private final Duration time;

	private final List<Connector> doors = new CopyOnWriteArrayList<>();

	private volatile boolean running;

	Drain(LantuProperties properties) {
		this.time = properties.drain();
	}

	/** A way in, which is to be closed. */
	void watch(Connector door) {
		this.doors.add(door);
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		if (!this.time.isZero()) {
			try {
				Thread.sleep(this.time.toMillis());
				this.doors.forEach((door) -> door.getProtocolHandler().closeServerSocketGraceful());
				Thread.sleep(LAST);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before the server, and all that its requests need. */
	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

}
