package org.lantu.accounts.login;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * The identity providers through which people can come in, and by which they leave.
 */
public interface LoginProviders {

	/** All that are configured. */
	List<Offer> offers();

	/** The session at a provider that the session of a request came from, if from one. */
	Optional<Departure> departure(HttpServletRequest request, HttpServletResponse response);

	/**
	 * A provider to log in through.
	 *
	 * @param id which one
	 * @param name how it is called on the button
	 * @param reachable whether it answered when it was last asked
	 */
	record Offer(String id, String name, boolean reachable) {

	}

	/**
	 * A session that is still open at a provider.
	 *
	 * @param href where it is ended, if it can be now
	 * @param name the provider's name
	 */
	record Departure(@Nullable String href, String name) {

	}

}
