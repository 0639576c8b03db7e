package org.lantu.platform.past;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.BadParameterException;
import org.lantu.platform.visitor.Readership;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has a request that names an edition answered within one transaction, in which the
 * tables of published facts are those of the schema {@code past}: they end with that
 * edition. Only what is published to all readers can be asked for so.
 */
class PastEditionFilter extends HttpFilter {

	private static final String EDITION_HEADER = "Lantu-Edition";

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

	private final KnownEditions editions;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	PastEditionFilter(KnownEditions editions, JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.editions = editions;
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		PastEdition edition = asked(request);
		if (edition == null) {
			chain.doFilter(request, response);
			return;
		}
		response.setHeader(EDITION_HEADER, Long.toString(edition.number()));
		Optional<Exception> fault = this.transaction.execute((status) -> {
			// nothing is written, and what a part of the page refused is answered already
			status.setRollbackOnly();
			return answer(edition, request, response, chain);
		});
		if (fault.isPresent()) {
			if (fault.get() instanceof IOException broken) {
				throw broken;
			}
			throw new ServletException(fault.get());
		}
	}

	/** What went wrong, if anything. */
	private Optional<Exception> answer(PastEdition edition, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) {
		this.jdbc.sql("""
				select set_config('search_path', 'past, ' || current_setting('search_path'), true),
					set_config('lantu.edition', :edition, true)""")
			.param("edition", Long.toString(edition.number()))
			.query((row) -> {
			});
		TransactionSynchronizationManager.bindResource(PastEdition.class, edition);
		try {
			chain.doFilter(request, response);
			return Optional.empty();
		}
		catch (IOException | ServletException ex) {
			return Optional.of(ex);
		}
		finally {
			TransactionSynchronizationManager.unbindResource(PastEdition.class);
		}
	}

	/** The edition that is to be shown; none where none is asked for, or a wrong one. */
	private @Nullable PastEdition asked(HttpServletRequest request) {
		String[] given = reads(request) ? request.getParameterValues(PastEdition.PARAMETER) : null;
		if (given == null || (given.length == 1 && given[0].isEmpty())) {
			return null;
		}
		if (given.length > 1) {
			PastEdition.refuse(request,
					new BadParameterException(PastEdition.PARAMETER, String.join(", ", given), "expected.once"));
			return null;
		}
		Optional<PastEdition> edition = NUMBER.matcher(given[0]).matches() ? find(Long.parseLong(given[0]))
				: Optional.empty();
		edition.ifPresentOrElse((found) -> found.noteAt(request),
				() -> PastEdition.refuse(request,
						new BadParameterException(PastEdition.PARAMETER, given[0], "expected.edition",
								String.valueOf(this.editions.first()), String.valueOf(this.editions.newest()))));
		return edition.orElse(null);
	}

	private Optional<PastEdition> find(long number) {
		return this.editions.day(number).map((day) -> new PastEdition(number, day));
	}

	private static boolean reads(HttpServletRequest request) {
		return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
				&& Readership.isPublished(request);
	}

}
