package org.lantu.pagestore;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.visitor.Visitor;
import org.lantu.platform.visitor.Visitors;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Knows what pages say of those who are logged in, from the last page that was made for
 * each: it is the same in all pages of one language.
 */
final class Readers {

	private static final int MOST = 1000;

	private static final Duration KEPT = Duration.ofMinutes(10);

	static final Reader STRANGER = new Reader(null, null);

	private final Visitors visitors;

	private final CsrfTokenRepository formTokens;

	private final Cache<Key, OwnParts> parts = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();

	Readers(Visitors visitors, CsrfTokenRepository formTokens) {
		this.visitors = visitors;
		this.formTokens = formTokens;
	}

	/** Whether nobody need be asked who it is, nor whether this one may. */
	boolean isStranger(HttpServletRequest request) {
		return this.visitors.readsAsStranger(request);
	}

	/** Whether what is published is everybody's. */
	boolean mayStrangersRead() {
		return this.visitors.mayStrangersRead();
	}

	/** Who asks. */
	Reader reader(HttpServletRequest request, Locale language) {
		Optional<Visitor> visitor = this.visitors.current();
		if (visitor.isEmpty()) {
			return STRANGER;
		}
		CsrfToken token = this.formTokens.loadToken(request);
		return new Reader(visitor.get(),
				(token != null) ? new Key(visitor.get(), language, request.getContextPath(), token.getToken()) : null);
	}

	/** What pages say of the one who asks, as far as it is known. */
	@Nullable OwnParts parts(Reader reader) {
		return (reader.key() != null) ? this.parts.getIfPresent(reader.key()) : null;
	}

	/** Keeps what a page said of the one who asked. */
	void learn(Reader reader, List<byte[]> own) {
		if (reader.key() != null && !own.isEmpty()) {
			this.parts.put(reader.key(), OwnParts.of(own));
		}
	}

	/**
	 * Who asks.
	 *
	 * @param visitor who is logged in, if anybody
	 * @param key what the pages say of the visitor depends on this; nothing is kept of
	 * one whose forms have no token yet
	 */
	record Reader(@Nullable Visitor visitor, @Nullable Key key) {

		boolean stranger() {
			return this.visitor == null;
		}

	}

	/**
	 * What that depends on which pages say of a visitor.
	 *
	 * @param visitor who it is, and where this person works
	 * @param language the language of the page
	 * @param contextPath where the portal is
	 * @param token the secret of the forms
	 */
	record Key(Visitor visitor, Locale language, String contextPath, String token) {

	}

}
