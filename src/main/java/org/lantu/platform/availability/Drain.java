package org.lantu.platform.availability;

import java.time.Duration;

import org.lantu.platform.LantuProperties;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The time between that the portal has said by its readiness that it will stop, and that
 * it takes no more requests: so long those who share them out may take to hear of it.
 */
@Component
class Drain implements SmartLifecycle {

	private final Duration time;

	private volatile boolean running;

	Drain(LantuProperties properties) {
		this.time = properties.drain();
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		try {
			Thread.sleep(this.time.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
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
