package org.lantu.platform.past;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.servlet.ServletRequest;
import org.lantu.platform.BadParameterException;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * An edition that was asked for by its number.
 *
 * @param day on which it was made
 */
public record PastEdition(long number, LocalDate day) {

	/** The parameter that names it. */
	public static final String PARAMETER = "edition";

	private static final String ATTRIBUTE = PastEdition.class.getName();

	/**
	 * The edition that a request asks for, if any.
	 * @throws BadParameterException where it cannot be shown
	 */
	public static Optional<PastEdition> of(ServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof BadParameterException fault) {
			throw fault;
		}
		return shown(request);
	}

	/** The edition that a request is shown, if any; what cannot be shown is none. */
	public static Optional<PastEdition> shown(ServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof PastEdition edition) ? Optional.of(edition)
				: Optional.empty();
	}

	/** Whether the transaction of this thread reads an earlier edition. */
	public static boolean isRead() {
		return TransactionSynchronizationManager.hasResource(PastEdition.class);
	}

	/** Whether an address names an edition, be it a wrong one. */
	public static boolean isNamed(ServletRequest request) {
		String given = request.getParameter(PARAMETER);
		return given != null && !given.isEmpty();
	}

	void noteAt(ServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
	}

	/** Has the request refused, by whoever answers it. */
	static void refuse(ServletRequest request, BadParameterException fault) {
		request.setAttribute(ATTRIBUTE, fault);
	}

}
