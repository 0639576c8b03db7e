package org.lantu.planning;

import java.time.Duration;

import org.lantu.scoreboard.edition.EditionArrived;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Waits until this portal shows an edition that the database has.
 */
@Component
class ArrivedEditions {

	/** For as long as a large book of verdicts may take. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Editions editions;

	ArrivedEditions(Editions editions) {
		this.editions = editions;
	}

	@EventListener
	synchronized void hear(EditionArrived edition) {
		notifyAll();
	}

	synchronized void await(long number) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		try {
			while (this.editions.newest() < number && System.nanoTime() < end) {
				wait(Duration.ofNanos(end - System.nanoTime()).toMillis() + 1);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
