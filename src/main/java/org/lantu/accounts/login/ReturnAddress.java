package org.lantu.accounts.login;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.platform.visitor.Workplace;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Where people go on: to the login and back to where they were going, and nowhere outside
 * of the portal.
 */
public final class ReturnAddress {

	static final String NEXT = "next";

	/** Tells the login that a file was not taken. */
	static final String FILE = "file";

	private static final int LONGEST = 500;

	private ReturnAddress() {
	}

	/** The login, which leads back to what this request asked for. */
	static String toLogin(HttpServletRequest request) {
		return request.getContextPath() + by("/login", wanted(request));
	}

	/** The login for somebody who is logged in, but has been for long. */
	static String toLoginAgain(HttpServletRequest request) {
		return with(toLogin(request), "again");
	}

	/**
	 * The login for somebody whose file was not taken, as nobody was logged in. It leads
	 * back to the page of the form, which is where files are sent to.
	 */
	static String toLoginWithoutFile(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return with(request.getContextPath() + by("/login", within(path)), FILE);
	}

	private static String with(String login, String said) {
		return login + (login.contains("?") ? "&" : "?") + said + "=true";
	}

	/** What somebody owes at the account, which leads back as well. */
	static String toOwed(HttpServletRequest request, Person person) {
		return request.getContextPath() + by(owed(person), wanted(request));
	}

	/** Where somebody does what is owed at the account. */
	static String owed(Person person) {
		return person.oneTimePassword() ? "/account" : "/account/second-factor";
	}

	/**
	 * An address that leads on to another one.
	 * @param address a path
	 * @param wanted where it leads on to, as of {@link #within}
	 */
	static String by(String address, String wanted) {
		return UriComponentsBuilder.fromPath(address)
			.queryParamIfPresent(NEXT,
					Optional.of(UriUtils.encode(wanted, StandardCharsets.UTF_8)).filter((next) -> !wanted.equals("/")))
			.build(true)
			.toUriString();
	}

	/** The page that a request asked for, or the page whose form it sent. */
	private static String wanted(HttpServletRequest request) {
		if (request.getMethod().equals("GET")) {
			String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
			return within(request.getRequestURI().substring(request.getContextPath().length()) + query);
		}
		String referer = request.getHeader(HttpHeaders.REFERER);
		try {
			URI from = URI.create((referer != null) ? referer : "");
			if (request.getServerName().equalsIgnoreCase(from.getHost())
					&& from.getRawPath().startsWith(request.getContextPath())) {
				String query = (from.getRawQuery() != null) ? "?" + from.getRawQuery() : "";
				return within(from.getRawPath().substring(request.getContextPath().length()) + query);
			}
		}
		catch (IllegalArgumentException ex) {
			// not an address to go back to
		}
		return "/";
	}

	/**
	 * Where somebody goes on after the login: to where the own work waits, unless they
	 * were on their way somewhere.
	 */
	static String after(Person person, @Nullable String address) {
		String wanted = within(address);
		if (!wanted.equals("/")) {
			return wanted;
		}
		return switch (person.role()) {
			case ANALYST -> Workplace.ENTRY.href();
			case REVIEWER -> Workplace.REVIEW.href();
			case ADMIN -> wanted;
		};
	}

	/**
	 * An address within the portal, whatever was given.
	 * @param address what a visitor gave
	 * @return the address if it is one of ours, else the first page
	 */
	public static String within(@Nullable String address) {
		if (address == null) {
			return "/";
		}
		boolean ours = address.startsWith("/") && !address.startsWith("//") && address.length() <= LONGEST
				&& (!address.startsWith("/login") || address.startsWith(KeptForm.CARRIED + "?"))
				&& !address.startsWith("/logout") && address.chars()
					.allMatch((character) -> character > ' ' && character < 0x7f && "\\{}".indexOf(character) < 0);
		return ours ? address : "/";
	}

}
