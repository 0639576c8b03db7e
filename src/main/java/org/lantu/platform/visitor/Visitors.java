package org.lantu.platform.visitor;

import java.util.Optional;

/**
 * Knows who makes the current request; the module that owns people is one.
 */
@FunctionalInterface
public interface Visitors {

	/** Who is logged in, if anybody. */
	Optional<Visitor> current();

}
