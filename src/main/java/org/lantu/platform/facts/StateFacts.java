package org.lantu.platform.facts;

import java.util.function.Function;

/**
 * What is kept of one state.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
@FunctionalInterface
public interface StateFacts<Q, A> {

	/** The answer to a question, worked out where it is not kept. */
	A of(Q question, Function<Q, A> read);

}
