package org.lantu.pagestore;

import java.io.IOException;
import java.util.function.Predicate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.availability.DatabaseAvailability;
import org.lantu.platform.costs.Costly;
import org.lantu.platform.visitor.Readership;
import org.lantu.platform.web.Appearance;
import org.lantu.platform.web.busy.BusyAnswers;
import org.lantu.platform.web.busy.OutageAnswers;

import org.springframework.web.servlet.LocaleResolver;

/**
 * Answers whoever reads what is published: from what is kept, or by having it made once
 * for everybody who asks meanwhile. Whether a reader may, was decided before; what is
 * kept is sent to strangers before that, where it is everybody's.
 */
class PageStoreFilter extends HttpFilter {

	private final PageStore store;

	private final ColdRenders renders;

	private final LocaleResolver languages;

	private final Readers readers;

	private final BusyAnswers busy;

	private final DatabaseAvailability database;

	private final OutageAnswers outage;

	private final Predicate<HttpServletRequest> again;

	/**
	 * Answers.
	 * @param again what tells the portal's own requests
	 */
	PageStoreFilter(PageStore store, ColdRenders renders, LocaleResolver languages, Readers readers, BusyAnswers busy,
			DatabaseAvailability database, OutageAnswers outage, Predicate<HttpServletRequest> again) {
		this.database = database;
		this.outage = outage;
		this.busy = busy;
		this.again = again;
		this.store = store;
		this.renders = renders;
		this.languages = languages;
		this.readers = readers;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!reads(request)) {
			chain.doFilter(request, response);
			this.store.written();
			return;
		}
		if (!Readership.isPublished(request)) {
			chain.doFilter(request, response);
			return;
		}
		boolean ours = this.again.test(request);
		if (ours) {
			request.setAttribute(Costly.FREE, true);
		}
		String edition = this.store.edition();
		if (edition != null) {
			response.setHeader(Answers.EDITION, edition);
		}
		Appearance appearance = Appearance.of(request, this.languages);
		try {
			answer(new Visit(request, response, chain, this.readers.reader(request, appearance.language()), ours),
					appearance);
		}
		catch (BusyException ex) {
			this.busy.send(request, response);
		}
	}

	/**
	 * Sends a stranger what is kept, and everybody while the database is away and nobody
	 * can be asked who it is. All else goes on to those who ask that.
	 */
	void sendToStranger(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		boolean sent = request instanceof HttpServletRequest asked && reads(asked)
				&& response instanceof HttpServletResponse answer
				&& (this.database.isAway() ? sendLast(asked, answer) : sendKept(asked, answer, chain));
		if (!sent) {
			chain.doFilter(request, response);
		}
	}

	private boolean sendKept(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException {
		EditionPages pages = this.store.current();
		if (pages == null || !this.readers.isStranger(request)) {
			return false;
		}
		StoredPage page = pages.find(PageKey.of(request, Appearance.of(request, this.languages)));
		if (page != null) {
			Answers.send(page, null, pages.edition(), new Visit(request, response, chain, Readers.STRANGER, false));
		}
		return page != null;
	}

	private boolean sendLast(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!this.readers.mayStrangersRead()) {
			return false;
		}
		EditionPages pages = this.store.lastKnown();
		StoredPage page = pages.findLast(PageKey.of(request, Appearance.of(request, this.languages)));
		if (page != null) {
			Answers.sendHeaders(page, pages.edition(), request, response);
			this.outage.sendAsItWas(page.type(), page.plain().bytes(), request, response);
		}
		return page != null;
	}

	private static boolean reads(HttpServletRequest request) {
		return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
	}

	private void answer(Visit visit, Appearance appearance) throws IOException, ServletException, BusyException {
		EditionPages pages = this.store.current();
		if (pages == null) {
			if (visit.again()) {
				throw new BusyException();
			}
			make(visit, null);
			return;
		}
		PageKey key = PageKey.of(visit.request(), appearance);
		StoredPage page = pages.find(key);
		if (page == null) {
			page = waitOrMake(visit, pages, key);
		}
		if (page != null) {
			send(page, pages, visit);
		}
	}

	/** What others make, or the caller: an answer to be sent, or none if that is done. */
	private @Nullable StoredPage waitOrMake(Visit visit, EditionPages pages, PageKey key)
			throws IOException, ServletException, BusyException {
		Making mine = pages.making(key);
		Making others = mine.begin();
		if (others == null) {
			return makeForAll(visit, pages, key, mine);
		}
		StoredPage page = this.renders.follow(others);
		if (page == null || !pages.tellsOfNow(page)) {
			make(visit, null);
			return null;
		}
		return page;
	}

	private @Nullable StoredPage makeForAll(Visit visit, EditionPages pages, PageKey key, Making mine)
			throws IOException, ServletException, BusyException {
		StoredPage page = pages.find(key);
		try {
			if (page != null) {
				return page;
			}
			Made made = make(visit, mine);
			page = made.page();
			if (page != null && this.store.isCurrent(pages)) {
				pages.keep(key, page);
			}
			return made.sent() ? null : page;
		}
		catch (BusyException ex) {
			if (!visit.again()) {
				mine.refuse();
			}
			throw ex;
		}
		finally {
			mine.end(page);
		}
	}

	private void send(StoredPage page, EditionPages pages, Visit visit)
			throws IOException, ServletException, BusyException {
		OwnParts own = this.readers.parts(visit.reader());
		if (fits(page, visit.reader(), own)) {
			Answers.send(page, page.namesReader() ? own : null, pages.edition(), visit);
		}
		else {
			make(visit, null);
		}
	}

	/** Whether what was made for all can be sent to a reader. */
	private static boolean fits(StoredPage page, Readers.Reader reader, @Nullable OwnParts own) {
		return reader.stranger() || (!page.personal() && (!page.namesReader() || own != null));
	}

	/**
	 * Has an answer made.
	 * @param visit who asks
	 * @param forAll what tells others of it; none if it is for the one who asks
	 */
	private Made make(Visit visit, @Nullable Making forAll) throws IOException, ServletException, BusyException {
		boolean stranger = visit.reader().stranger();
		Rendering rendering;
		StoredPage page;
		try (ColdRenders.Place place = visit.again() ? this.renders.besideReaders() : this.renders.enter()) {
			rendering = new Rendering(visit.request(), visit.response(), () -> {
				place.leave();
				if (forAll != null) {
					forAll.end(null);
				}
			});
			rendering.run(visit.chain());
			page = (forAll != null) ? rendering.page(stranger) : null;
			this.readers.learn(visit.reader(), rendering.own());
		}
		boolean sent = page == null || !fits(page, visit.reader(), this.readers.parts(visit.reader()));
		if (sent) {
			rendering.send(stranger);
		}
		return new Made(page, sent);
	}

	/**
	 * What was made.
	 *
	 * @param page the answer for all; none if it was for the one who asked
	 * @param sent whether the one who asked has been sent an answer
	 */
	private record Made(@Nullable StoredPage page, boolean sent) {

	}

}
