package org.lantu.platform.visitor;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Knows who makes the current request; the module that owns people is one.
 */
public interface Visitors {

	/** Who is logged in, if anybody. */
	Optional<Visitor> current();

	/** Whether what is published is everybody's. */
	boolean mayStrangersRead();

	/**
	 * Whether a request brings nothing along that could say who makes it, and what is
	 * published is everybody's: so that it need not be asked who may read that.
	 * @param request the request, before anybody looked at it
	 */
	boolean readsAsStranger(HttpServletRequest request);

}
