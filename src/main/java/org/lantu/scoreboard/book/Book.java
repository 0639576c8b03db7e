package org.lantu.scoreboard.book;

/**
 * One of the books that there are.
 *
 * @param judge the version of the judge who judges in it
 * @param edition the newest edition when it was begun
 * @param upTo while it is built, the regions up to this one are written
 */
record Book(int build, int judge, long edition, State state, String upTo) {

	/** What becomes of a book in its life. */
	enum State {

		BUILDING, SERVING, RETIRED

	}

}
