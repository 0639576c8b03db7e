package org.lantu.progress;

/**
 * On which side of its value a target is kept ({@code docs/domain.md} section 2).
 */
public enum Comparison {

	/** The value or more (以上). */
	AT_LEAST,
	/** More than the value (突破, 超过). */
	MORE_THAN,
	/** The value or less. */
	AT_MOST,
	/** Less than the value. */
	LESS_THAN,
	/** From a lower to an upper value, both included. */
	BETWEEN;

	/** Whether a higher value is always the better one. */
	public boolean upward() {
		return this == AT_LEAST || this == MORE_THAN;
	}

	/** Whether the value itself is excluded. */
	public boolean strict() {
		return this == MORE_THAN || this == LESS_THAN;
	}

	/** The same side, with the value itself included. */
	Comparison including() {
		return switch (this) {
			case AT_LEAST, MORE_THAN -> AT_LEAST;
			case AT_MOST, LESS_THAN -> AT_MOST;
			case BETWEEN -> BETWEEN;
		};
	}

	/** The other side, as strict as this one. */
	public Comparison opposite() {
		return switch (this) {
			case AT_LEAST -> AT_MOST;
			case MORE_THAN -> LESS_THAN;
			case AT_MOST -> AT_LEAST;
			case LESS_THAN -> MORE_THAN;
			case BETWEEN -> BETWEEN;
		};
	}

}
