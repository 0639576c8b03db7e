package org.lantu.progress.backtest;

/**
 * How outlooks of one class turned out.
 *
 * @param given how many were given, 0 or more
 * @param kept how many of the targets were kept afterwards, 0 to {@code given}
 */
public record TrackRecord(int given, int kept) {

	/** None was given. */
	public static final TrackRecord NONE = new TrackRecord(0, 0);

	/**
	 * @throws IllegalArgumentException where more were kept than were given
	 */
	public TrackRecord {
		if (kept < 0 || kept > given) {
			throw new IllegalArgumentException("Outlooks: %d of %d is not a share".formatted(kept, given));
		}
	}

	/** One outlook whose target was kept, or not. */
	public static TrackRecord one(boolean kept) {
		return new TrackRecord(1, kept ? 1 : 0);
	}

	/** Both together. */
	public TrackRecord plus(TrackRecord other) {
		return new TrackRecord(this.given + other.given, this.kept + other.kept);
	}

	/** How many of the targets were missed afterwards. */
	public int missed() {
		return this.given - this.kept;
	}

}
