package org.lantu.pagestore;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * A request for the whole of an answer, whatever part of it the reader needs.
 */
class RenderRequest extends HttpServletRequestWrapper {

	private static final Set<String> CONDITIONS = caseless(HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_MATCH,
			HttpHeaders.IF_MODIFIED_SINCE, HttpHeaders.IF_UNMODIFIED_SINCE, HttpHeaders.IF_RANGE, HttpHeaders.RANGE);

	private final RenderResponse response;

	/**
	 * The attributes without a package, which are the variables of templates: a page asks
	 * for some thousand times, and beneath lie the requests of as many filters.
	 */
	private final Map<String, Object> variables = new HashMap<>();

	RenderRequest(HttpServletRequest request, RenderResponse response) {
		super(request);
		this.response = response;
		for (String name : Collections.list(request.getAttributeNames())) {
			if (isVariable(name)) {
				this.variables.put(name, request.getAttribute(name));
			}
		}
	}

	private static boolean isVariable(String name) {
		return name.indexOf('.') < 0;
	}

	private static Set<String> caseless(String... names) {
		Set<String> caseless = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		Collections.addAll(caseless, names);
		return caseless;
	}

	@Override
	public @Nullable Object getAttribute(String name) {
		return isVariable(name) ? this.variables.get(name) : super.getAttribute(name);
	}

	@Override
	public void setAttribute(String name, @Nullable Object value) {
		if (!isVariable(name)) {
			super.setAttribute(name, value);
		}
		else if (value != null) {
			this.variables.put(name, value);
		}
		else {
			this.variables.remove(name);
		}
	}

	@Override
	public void removeAttribute(String name) {
		if (isVariable(name)) {
			this.variables.remove(name);
		}
		else {
			super.removeAttribute(name);
		}
	}

	@Override
	public Enumeration<String> getAttributeNames() {
		return Collections.enumeration(
				Stream
					.concat(Collections.list(super.getAttributeNames()).stream().filter((name) -> !isVariable(name)),
							this.variables.keySet().stream())
					.toList());
	}

	@Override
	public String getMethod() {
		return "GET";
	}

	@Override
	public @Nullable String getHeader(String name) {
		return CONDITIONS.contains(name) ? null : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return CONDITIONS.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
	}

	@Override
	public long getDateHeader(String name) {
		return CONDITIONS.contains(name) ? -1 : super.getDateHeader(name);
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		return Collections.enumeration(Collections.list(super.getHeaderNames())
			.stream()
			.filter((name) -> !CONDITIONS.contains(name))
			.toList());
	}

	/** Whoever begins a session has something to say to its owner. */
	@Override
	public @Nullable HttpSession getSession(boolean create) {
		HttpSession session = super.getSession(false);
		if (session == null && create) {
			this.response.keepNot();
			return super.getSession(true);
		}
		return session;
	}

	@Override
	public @Nullable HttpSession getSession() {
		return getSession(true);
	}

	@Override
	public AsyncContext startAsync() {
		this.response.passOn();
		return super.startAsync();
	}

	@Override
	public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
		this.response.passOn();
		return super.startAsync(request, response);
	}

}
