package org.lantu.progress.judging;

import org.lantu.progress.TargetKind;

/** Leads from the name of a kind to what it does. */
public final class Kinds {

	private static final Kind LEVEL = new Level();

	private static final Kind GROWTH = new Growth();

	private static final Kind AVERAGE_GROWTH = new AverageGrowth();

	private static final Kind CUMULATIVE = new Cumulative();

	private static final Kind INCREASE = new Increase();

	private Kinds() {
	}

	/** The kind of that name. */
	public static Kind of(TargetKind name) {
		return switch (name) {
			case LEVEL -> LEVEL;
			case GROWTH -> GROWTH;
			case AVERAGE_GROWTH -> AVERAGE_GROWTH;
			case CUMULATIVE -> CUMULATIVE;
			case INCREASE -> INCREASE;
		};
	}

}
