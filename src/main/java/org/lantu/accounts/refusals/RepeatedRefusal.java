package org.lantu.accounts.refusals;

/** How often something that was told is repeated. */
final class RepeatedRefusal {

	private final Refused first;

	private long more;

	RepeatedRefusal(Refused first) {
		this.first = first;
	}

	void again() {
		this.more++;
	}

	Refused first() {
		return this.first;
	}

	long more() {
		return this.more;
	}

}
