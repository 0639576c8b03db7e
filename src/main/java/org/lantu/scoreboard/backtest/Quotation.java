package org.lantu.scoreboard.backtest;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Which report of the back-test an answer quotes, noted at its request by whoever hands
 * the report out: it is told of no edition, so the answer is true until the next report.
 *
 * @param report the report; none where none was there yet
 */
public record Quotation(@Nullable BackTestReport report) {

	private static final String NOTED = Quotation.class.getName();

	/** What an answer quotes; none where it does not tell of the back-test. */
	public static @Nullable Quotation of(ServletRequest request) {
		return (Quotation) request.getAttribute(NOTED);
	}

	/** Notes it, where a request is being answered; the first counts. */
	void note() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null && request.getAttribute(NOTED, RequestAttributes.SCOPE_REQUEST) == null) {
			request.setAttribute(NOTED, this, RequestAttributes.SCOPE_REQUEST);
		}
	}

	/** Whether it is of this report, and of no other with the same counts. */
	public boolean isOf(@Nullable BackTestReport other) {
		return this.report == other;
	}

}
