package org.lantu.planning.command;

import org.lantu.platform.facts.PublishedState;

/** Nobody tells a command what others publish meanwhile, so nothing is kept. */
final class UnknownState implements PublishedState {

	@Override
	public long last() {
		return 0;
	}

	@Override
	public boolean confirmed() {
		return false;
	}

}
