package org.lantu.kills;

import java.util.random.RandomGenerator;

/**
 * What is killed. A start of the portal takes longest, so it is killed least; it starts its
 * PostgreSQL again by itself, but ends where that does not stay, and is started as well.
 */
enum Victim {

	/** The portal; its PostgreSQL goes on without it. */
	PORTAL,

	/** All processes of PostgreSQL at once. */
	POSTGRES,

	/** The first of them, which the others miss by and by. */
	POSTMASTER,

	/** Another one of them, upon which the first ends the rest and recovers. */
	BACKEND,

	/** The portal and PostgreSQL. */
	BOTH;

	static Victim drawn(RandomGenerator random) {
		int number = random.nextInt(20);
		if (number < 2) {
			return (number == 0) ? PORTAL : BOTH;
		}
		if (number < 10) {
			return BACKEND;
		}
		return (number < 15) ? POSTMASTER : POSTGRES;
	}

}
