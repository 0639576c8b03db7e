package org.lantu.platform.standby;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.facts.CopyReading;
import org.lantu.platform.visitor.Readership;
import org.lantu.platform.visitor.Visitors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has what is published read from the standby for visitors who are not logged in, within
 * one transaction, and so by one connection. What fails there is made anew by the
 * database, as long as its reader has seen nothing of it.
 */
class StandbyFilter extends HttpFilter {

	private static final Logger logger = LoggerFactory.getLogger(StandbyFilter.class);

	private final Standby standby;

	private final Visitors visitors;

	private final TransactionTemplate transaction;

	StandbyFilter(Standby standby, Visitors visitors, PlatformTransactionManager transactions) {
		this.standby = standby;
		this.visitors = visitors;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (reads(request) && Readership.isPublished(request) && this.standby.isAsked()
				&& this.visitors.current().isEmpty()) {
			new Answer(request, response, chain).make();
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean reads(HttpServletRequest request) {
		return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
	}

	/** One that may be made from the standby. */
	private final class Answer {

		private final HttpServletRequest request;

		private final HttpServletResponse response;

		private final FilterChain chain;

		private @Nullable Exception fault;

		private Answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
			this.request = request;
			this.response = response;
			this.chain = chain;
		}

		private void make() throws IOException, ServletException {
			if (hasFailed(fromStandby())) {
				logger.debug("Made anew by the database", this.fault);
				this.response.resetBuffer();
				this.response.setStatus(HttpServletResponse.SC_OK);
				this.response.setHeader(HttpHeaders.RETRY_AFTER, null);
				this.chain.doFilter(this.request, this.response);
			}
			else if (this.fault instanceof IOException broken) {
				throw broken;
			}
			else if (this.fault != null) {
				throw new ServletException(this.fault);
			}
		}

		/** Whether the standby was asked. */
		private boolean fromStandby() {
			try (CopyReading reading = CopyReading.begin()) {
				StandbyFilter.this.transaction.executeWithoutResult((status) -> {
					// nothing is written, and what a part of it refused is answered
					status.setRollbackOnly();
					run();
				});
				return reading.hasBegun();
			}
			catch (TransactionException ex) {
				// the connection broke when all was read
				logger.debug("The standby went away", ex);
				return true;
			}
		}

		private void run() {
			try {
				this.chain.doFilter(this.request, this.response);
			}
			catch (IOException | ServletException | RuntimeException ex) {
				this.fault = ex;
			}
		}

		private boolean hasFailed(boolean standbyWasAsked) {
			boolean failed = (this.fault != null && !(this.fault instanceof IOException))
					|| this.response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
			return standbyWasAsked && failed && !this.response.isCommitted();
		}

	}

}
