package org.lantu.progress;

/** How a published number bounds the true value ({@code docs/domain.md} section 2). */
public enum Bound {

	/** The value, to its last published digit. */
	EXACT,
	/** About the value. */
	APPROXIMATE,
	/** The value or more. */
	AT_LEAST,
	/** More than the value (突破, 超过). */
	MORE_THAN,
	/** The value or less. */
	AT_MOST,
	/** Less than the value. */
	LESS_THAN;

	/** Whether the truth may lie any amount above the number. */
	public boolean fromBelow() {
		return this == AT_LEAST || this == MORE_THAN;
	}

	/** Whether the truth may lie any amount below the number. */
	public boolean fromAbove() {
		return this == AT_MOST || this == LESS_THAN;
	}

	/** The bound of the quotient 1 ÷ value, for positive values. */
	public Bound mirrored() {
		return switch (this) {
			case EXACT, APPROXIMATE -> this;
			case AT_LEAST -> AT_MOST;
			case MORE_THAN -> LESS_THAN;
			case AT_MOST -> AT_LEAST;
			case LESS_THAN -> MORE_THAN;
		};
	}

}
