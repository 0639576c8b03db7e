package org.lantu.platform.database;

/** The wait between two looks at something that is about to happen. */
final class PollInterval {

	private PollInterval() {
	}

	static void pass() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The start was interrupted", ex);
		}
	}

}
