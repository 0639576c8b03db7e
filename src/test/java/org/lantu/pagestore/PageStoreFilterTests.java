package org.lantu.pagestore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantu.pagestore.again.KeptAddress;
import org.lantu.pagestore.again.RenderingAgain;
import org.lantu.platform.availability.DatabaseAvailability;
import org.lantu.platform.visitor.Readership;
import org.lantu.platform.visitor.Visitor;
import org.lantu.platform.visitor.Visitors;
import org.lantu.platform.web.busy.BusyAnswers;
import org.lantu.platform.web.busy.OutageAnswers;
import org.lantu.scoreboard.backtest.BackTestMade;
import org.lantu.scoreboard.backtest.BackTestReport;
import org.lantu.scoreboard.backtest.Quotation;
import org.lantu.scoreboard.edition.Edition;
import org.lantu.scoreboard.edition.EditionArrived;
import org.lantu.scoreboard.edition.Editions;
import org.mockito.ArgumentCaptor;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

/**
 * What is kept of which answers; each names the number of the time that it was made.
 */
class PageStoreFilterTests {

	private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

	private final Editions editions = mock(Editions.class);

	private final Clock clock = mock(Clock.class);

	private final AtomicInteger made = new AtomicInteger();

	private final RenderingAgain again = mock(RenderingAgain.class);

	private final DatabaseAvailability database = new DatabaseAvailability(this.clock);

	private final OutageAnswers outage = mock(OutageAnswers.class);

	private Optional<Visitor> visitor = Optional.empty();

	private boolean everybodysToRead = true;

	private PageStore store;

	private PageStoreFilter filter;

	@BeforeEach
	void portal() throws Exception {
		given(this.clock.getZone()).willReturn(ZoneId.of("Asia/Shanghai"));
		given(this.clock.instant()).willReturn(NOON);
		given(this.editions.confirmed()).willReturn(true);
		given(this.editions.confirmedOnAsking()).willReturn(true);
		edition(1);
		this.store = new PageStore(10_000_000, this.editions, this.clock, this.again);
		BusyAnswers busy = mock(BusyAnswers.class);
		willAnswer((refusal) -> {
			refusal.getArgument(1, MockHttpServletResponse.class).setStatus(503);
			return null;
		}).given(busy).send(any(), any());
		this.filter = new PageStoreFilter(this.store, new ColdRenders(1, 1, 1, Duration.ofSeconds(1)),
				new FixedLocaleResolver(Locale.ENGLISH),
				new Readers(new TestVisitors(), new CookieCsrfTokenRepository()), busy, this.database, this.outage,
				(request) -> request.getHeader("X-Again") != null);
	}

	private void edition(long number) {
		given(this.editions.current()).willReturn(new Edition(number, NOON));
	}

	@Test
	void answerIsMadeOnceAndSentOften() throws Exception {
		for (int time = 0; time < 3; time++) {
			MockHttpServletResponse answer = get("/", this::page);
			assertThat(answer.getContentAsString()).isEqualTo("<p>1</p>");
			assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
			assertThat(answer.getHeader("Lantu-Edition")).isEqualTo("1");
			assertThat(answer.getHeader("X-Made")).isEqualTo("here");
			assertThat(answer.getHeaders("Link")).containsExactly("<a>", "<b>");
			assertThat(answer.getHeader("Content-Length")).isEqualTo("8");
		}
	}

	@Test
	void answersDifferByWhatTheyDependOn() throws Exception {
		assertThat(get("/", this::page).getContentAsString()).isEqualTo("<p>1</p>");
		assertThat(get("/regions", this::page).getContentAsString()).isEqualTo("<p>2</p>");
		MockHttpServletRequest dark = request("/");
		dark.setCookies(new Cookie("theme", "dark"));
		assertThat(send(dark, this::page).getContentAsString()).isEqualTo("<p>3</p>");
		MockHttpServletRequest elsewhere = request("/");
		elsewhere.setServerName("lantu.example.org");
		assertThat(send(elsewhere, this::page).getContentAsString()).isEqualTo("<p>4</p>");
		MockHttpServletRequest asked = request("/");
		asked.setQueryString("b=1&a=2");
		assertThat(send(asked, this::page).getContentAsString()).isEqualTo("<p>5</p>");
		asked.setQueryString("a=2&b=1");
		assertThat(send(asked, this::page).getContentAsString()).isEqualTo("<p>5</p>");
		assertThat(get("/api/v1/regions", this::page).getContentAsString()).isEqualTo("<p>6</p>");
		MockHttpServletRequest file = request("/api/v1/regions");
		file.addHeader("Accept", "text/csv");
		assertThat(send(file, this::page).getContentAsString()).isEqualTo("<p>7</p>");
	}

	@Test
	void whatStrangersReadLastIsSentToEverybodyWhileTheDatabaseIsAway() throws Exception {
		get("/", this::page);
		this.database.silent(new SQLException("refused"));
		given(this.editions.confirmedOnAsking()).willReturn(false);
		this.visitor = Optional.of(new Visitor("河南分析员", "analyst", List.of()));
		byte[] kept = "<p>1</p>".getBytes(StandardCharsets.UTF_8);
		assertThat(sendBeforeTheGuards("/").getHeader("X-Made")).isEqualTo("here");
		verify(this.outage).sendAsItWas(eq("text/html;charset=UTF-8"), eq(kept), any(), any());
		assertThat(sendBeforeTheGuards("/regions").getContentAsString()).isEqualTo("asked who it is");
		this.everybodysToRead = false;
		assertThat(sendBeforeTheGuards("/").getContentAsString()).isEqualTo("asked who it is");
		this.everybodysToRead = true;
		this.database.answered();
		assertThat(sendBeforeTheGuards("/").getContentAsString()).isEqualTo("asked who it is");
	}

	private MockHttpServletResponse sendBeforeTheGuards(String path) throws Exception {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		this.filter.sendToStranger(request(path), answer, (asked, given) -> given.getWriter().write("asked who it is"));
		return answer;
	}

	@Test
	void newEditionAndNewDayBeginAnew() throws Exception {
		assertThat(get("/", this::page).getContentAsString()).isEqualTo("<p>1</p>");
		edition(2);
		MockHttpServletResponse second = get("/", this::page);
		assertThat(second.getContentAsString()).isEqualTo("<p>2</p>");
		assertThat(second.getHeader("Lantu-Edition")).isEqualTo("2");
		given(this.clock.instant()).willReturn(NOON.plus(Duration.ofHours(12)));
		assertThat(get("/", this::page).getContentAsString()).isEqualTo("<p>3</p>");
		assertThat(get("/", this::page).getContentAsString()).isEqualTo("<p>3</p>");
	}

	@Test
	void whatIsPublishedWhileAnAnswerIsMadeIsInTheNext() throws Exception {
		get("/", (request, response) -> {
			page(request, response);
			edition(2);
		});
		assertThat(get("/", this::page).getContentAsString()).isEqualTo("<p>2</p>");
	}

	@Test
	void nothingIsKeptWhileTheEditionIsNotConfirmed() throws Exception {
		get("/", this::page);
		given(this.editions.confirmed()).willReturn(false);
		given(this.editions.confirmedOnAsking()).willReturn(false);
		assertThat(get("/", this::page).getContentAsString()).isEqualTo("<p>2</p>");
		MockHttpServletResponse third = get("/", this::page);
		assertThat(third.getContentAsString()).isEqualTo("<p>3</p>");
		assertThat(third.getHeader("Lantu-Edition")).isNull();
		given(this.editions.confirmed()).willReturn(true);
		given(this.editions.confirmedOnAsking()).willReturn(true);
		assertThat(get("/", this::page).getContentAsString()).isEqualTo("<p>1</p>");
	}

	@Test
	void onlyWhatEverybodyMayReadIsKept() throws Exception {
		for (int time = 1; time < 3; time++) {
			MockHttpServletResponse answer = new MockHttpServletResponse();
			MockHttpServletRequest request = new MockHttpServletRequest("GET", "/account");
			this.filter.doFilter(request, answer, chain(this::page));
			assertThat(answer.getContentAsString()).isEqualTo("<p>" + time + "</p>");
		}
		MockHttpServletRequest sent = request("/");
		sent.setMethod("POST");
		assertThat(send(sent, this::page).getContentAsString()).isEqualTo("<p>3</p>");
	}

	@Test
	void headIsAnsweredWithoutABody() throws Exception {
		for (int time = 0; time < 2; time++) {
			MockHttpServletRequest request = request("/");
			request.setMethod("HEAD");
			MockHttpServletResponse answer = send(request, (asked, response) -> {
				assertThat(asked.getMethod()).isEqualTo("GET");
				page(asked, response);
			});
			assertThat(answer.getContentAsByteArray()).isEmpty();
			assertThat(answer.getHeader("Content-Length")).isEqualTo("8");
		}
		assertThat(get("/", this::page).getContentAsString()).isEqualTo("<p>1</p>");
	}

	@Test
	void whoeverHasTheAnswerIsToldSo() throws Exception {
		String tag = get("/", this::page).getHeader("ETag");
		assertThat(tag).startsWith("\"");
		MockHttpServletRequest again = request("/");
		again.addHeader("If-None-Match", "\"x\", W/" + tag);
		MockHttpServletResponse answer = send(again, this::page);
		assertThat(answer.getStatus()).isEqualTo(304);
		assertThat(answer.getContentAsByteArray()).isEmpty();
		assertThat(answer.getHeader("ETag")).isEqualTo(tag);
		MockHttpServletRequest other = request("/regions");
		other.addHeader("If-None-Match", tag);
		assertThat(send(other, (request, response) -> {
			assertThat(request.getHeader("If-None-Match")).isNull();
			page(request, response);
		}).getContentAsString()).isEqualTo("<p>2</p>");
	}

	@Test
	void whatIsNotForOthersIsNotKept() throws Exception {
		List<Maker> makers = List.of((request, response) -> response.sendError(404),
				(request, response) -> response.setStatus(400),
				(request, response) -> response.sendRedirect("/regions"),
				(request, response) -> response.addCookie(new Cookie("a", "b")),
				(request, response) -> request.getSession().setAttribute("a", "b"),
				(request, response) -> response.setHeader("Cache-Control", "no-store"));
		for (Maker maker : makers) {
			int before = this.made.get();
			for (int time = 0; time < 2; time++) {
				get("/odd", (request, response) -> {
					maker.make(request, response);
					page(request, response);
				});
			}
			assertThat(this.made.get() - before).isEqualTo(2);
		}
	}

	@Test
	void whatFailsIsNotKeptAndHoldsUpNobody() throws Exception {
		for (int time = 0; time < 3; time++) {
			assertThatIllegalStateException().isThrownBy(() -> get("/", (request, response) -> {
				throw new IllegalStateException("broken");
			}));
		}
		assertThat(get("/", this::page).getContentAsString()).isEqualTo("<p>1</p>");
	}

	@Test
	void errorPageThatFollowsHasNoEdges() throws Exception {
		MockHttpServletRequest refused = request("/");
		send(refused, (request, response) -> {
			assertThat(Readership.edge(request)).isNotNull();
			response.sendError(500);
		});
		assertThat(Readership.edge(refused)).isNull();
		MockHttpServletRequest broken = request("/");
		assertThatIllegalStateException().isThrownBy(() -> send(broken, (request, response) -> {
			throw new IllegalStateException("broken");
		}));
		assertThat(Readership.edge(broken)).isNull();
	}

	@Test
	void largeFileIsPassedOnAsItIsMade() throws Exception {
		byte[] part = new byte[700_000];
		for (int time = 0; time < 2; time++) {
			MockHttpServletResponse answer = new MockHttpServletResponse();
			this.filter.doFilter(request("/figures.csv"), answer, chain((request, response) -> {
				this.made.incrementAndGet();
				response.setContentType("text/csv");
				response.getOutputStream().write(part);
				assertThat(answer.getContentAsByteArray()).isEmpty();
				response.getOutputStream().write(part);
				assertThat(answer.getContentAsByteArray()).hasSize(2 * part.length);
				// others get the place to make theirs before a slow reader has read this
				assertThat(get("/", this::page).getStatus()).isEqualTo(200);
			}));
			assertThat(answer.getContentAsByteArray()).hasSize(2 * part.length);
		}
		assertThat(this.made.get()).isEqualTo(3);
	}

	@Test
	void whoeverFindsNoPlaceIsAskedToComeAgain() throws Exception {
		get("/", (request, response) -> {
			page(request, response);
			MockHttpServletResponse other = get("/regions", this::page);
			assertThat(other.getStatus()).isEqualTo(503);
		});
		assertThat(get("/regions", this::page).getContentAsString()).isEqualTo("<p>2</p>");
	}

	@Test
	void readerIsNamedInWhatIsKeptForAll() throws Exception {
		assertThat(get("/", this::naming).getContentAsString()).isEqualTo("1 log in .");
		this.visitor = Optional.of(new Visitor("河南分析员", "analyst", List.of()));
		assertThat(get("/", this::naming).getContentAsString()).isEqualTo("2 analyst .");
		MockHttpServletResponse second = get("/", this::naming);
		assertThat(second.getContentAsString()).isEqualTo("1 analyst .");
		MockHttpServletRequest again = request("/");
		again.addHeader("If-None-Match", String.valueOf(second.getHeader("ETag")));
		assertThat(send(again, this::naming).getStatus()).isEqualTo(304);
		assertThat(get("/regions", this::naming).getContentAsString()).isEqualTo("3 analyst .");
		this.visitor = Optional.empty();
		assertThat(send(again, this::naming).getContentAsString()).isEqualTo("1 log in .");
		assertThat(get("/regions", this::naming).getContentAsString()).isEqualTo("3 log in .");
	}

	@Test
	void strangerIsSentWhatIsKeptBeforeAnybodyAsksWhoItIs() throws Exception {
		assertThat(sendToStranger(request("/")).getContentAsString()).isEqualTo("asked who it is");
		get("/", this::naming);
		MockHttpServletResponse kept = sendToStranger(request("/"));
		assertThat(kept.getContentAsString()).isEqualTo("1 log in .");
		assertThat(kept.getHeader("Lantu-Edition")).isEqualTo("1");
		MockHttpServletRequest again = request("/");
		again.addHeader("If-None-Match", String.valueOf(kept.getHeader("ETag")));
		assertThat(sendToStranger(again).getStatus()).isEqualTo(304);
	}

	@Test
	void whoeverMayBeSomebodyAndWhateverIsNotKeptGoesOn() throws Exception {
		get("/", this::page);
		MockHttpServletRequest sent = request("/");
		sent.setMethod("POST");
		assertThat(sendToStranger(sent).getContentAsString()).isEqualTo("asked who it is");
		assertThat(sendToStranger(request("/regions")).getContentAsString()).isEqualTo("asked who it is");
		this.visitor = Optional.of(new Visitor("河南分析员", "analyst", List.of()));
		assertThat(sendToStranger(request("/")).getContentAsString()).isEqualTo("asked who it is");
		this.visitor = Optional.empty();
		given(this.editions.confirmed()).willReturn(false);
		given(this.editions.confirmedOnAsking()).willReturn(false);
		assertThat(sendToStranger(request("/")).getContentAsString()).isEqualTo("asked who it is");
	}

	private MockHttpServletResponse sendToStranger(MockHttpServletRequest request) throws Exception {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		this.filter.sendToStranger(request, answer,
				chain((asked, response) -> response.getWriter().write("asked who it is")));
		return answer;
	}

	@Test
	void whatSomebodyIsShownAloneIsKeptForStrangersOnly() throws Exception {
		Maker personal = (request, response) -> {
			Readership.personal(request);
			naming(request, response);
		};
		this.visitor = Optional.of(new Visitor("河南分析员", "analyst", List.of()));
		assertThat(get("/", personal).getContentAsString()).isEqualTo("1 analyst .");
		this.visitor = Optional.empty();
		assertThat(get("/", personal).getContentAsString()).isEqualTo("2 log in .");
		assertThat(get("/", personal).getContentAsString()).isEqualTo("2 log in .");
		this.visitor = Optional.of(new Visitor("河南分析员", "analyst", List.of()));
		assertThat(get("/", personal).getContentAsString()).isEqualTo("3 analyst .");
	}

	@Test
	void todayIsThatOfTheClock() {
		PageStore store = new PageStore(1, this.editions, this.clock, this.again);
		assertThat(store.current()).isNotNull();
		assertThat(store.current().areOf(new EditionPages.Shown(1, 0, LocalDate.of(2026, 11, 22)))).isTrue();
	}

	@Test
	void nothingIsKeptBeyondAnEditionThatNobodyHasJudged() throws Exception {
		assertThat(get("/", this::page).getContentAsString()).isEqualTo("<p>1</p>");
		given(this.editions.last()).willReturn(2L);
		assertThat(get("/", this::page).getContentAsString()).isEqualTo("<p>2</p>");
	}

	@Test
	void whatWasKeptIsMadeAgainAfterAnEditionAsItWasAskedFor() throws Exception {
		get("/regions/410000", this::page);
		MockHttpServletRequest asked = request("/");
		asked.setQueryString("year=2025");
		send(asked, this::page);
		edition(2);
		this.store.hear(new EditionArrived(this.editions.current()));
		ArgumentCaptor<BooleanSupplier> wanted = ArgumentCaptor.forClass(BooleanSupplier.class);
		verify(this.again).begin(
				eq(List.of(new KeptAddress("localhost", 80, "", "/regions/410000", Locale.ENGLISH, "auto"))), eq(1L),
				wanted.capture());
		assertThat(wanted.getValue().getAsBoolean()).isTrue();
		edition(3);
		assertThat(wanted.getValue().getAsBoolean()).isFalse();
	}

	@Test
	void portalItselfHasPagesMadeForReadersWhileTheyHaveNoneMade() throws Exception {
		List<Integer> statuses = new ArrayList<>();
		get("/", (request, response) -> {
			statuses.add(send(again("/regions"), this::page).getStatus());
			page(request, response);
		});
		statuses.add(send(again("/regions"), (request, response) -> {
			// readers have a place of their own meanwhile, the portal has one only
			statuses.add(get("/plans", this::page).getStatus());
			statuses.add(send(again("/targets"), this::page).getStatus());
			page(request, response);
		}).getStatus());
		assertThat(statuses).containsExactly(503, 200, 503, 200);
		assertThat(get("/regions", this::page).getContentAsString()).isEqualTo("<p>3</p>");
	}

	@Test
	void portalItselfWaitsWhileNothingWouldBeKept() throws Exception {
		given(this.editions.confirmed()).willReturn(false);
		given(this.editions.confirmedOnAsking()).willReturn(false);
		assertThat(send(again("/"), this::page).getStatus()).isEqualTo(503);
		assertThat(this.made).hasValue(0);
		given(this.editions.confirmed()).willReturn(true);
		given(this.editions.confirmedOnAsking()).willReturn(true);
		assertThat(send(again("/"), this::page).getStatus()).isEqualTo(200);
	}

	private static MockHttpServletRequest again(String path) {
		MockHttpServletRequest request = request(path);
		request.addHeader("X-Again", "true");
		return request;
	}

	@Test
	void onlyWhatQuotesTheBackTestGoesWithIt() throws Exception {
		assertThat(get("/", this::page).getContentAsString()).isEqualTo("<p>1</p>");
		assertThat(get("/method", quoting(null)).getContentAsString()).isEqualTo("<p>2</p>");
		assertThat(get("/method", quoting(null)).getContentAsString()).isEqualTo("<p>2</p>");
		BackTestReport report = new BackTestReport(LocalDate.EPOCH, List.of());
		this.store.hear(new BackTestMade(report));
		assertThat(get("/", this::page).getContentAsString()).isEqualTo("<p>1</p>");
		assertThat(get("/method", quoting(report)).getContentAsString()).isEqualTo("<p>3</p>");
		assertThat(get("/method", quoting(report)).getContentAsString()).isEqualTo("<p>3</p>");
		edition(2);
		assertThat(get("/method", quoting(report)).getContentAsString()).isEqualTo("<p>4</p>");
		assertThat(get("/method", quoting(report)).getContentAsString()).isEqualTo("<p>4</p>");
	}

	@Test
	void whatQuotesTheBackTestBeforeIsNotKept() throws Exception {
		BackTestReport before = new BackTestReport(LocalDate.EPOCH, List.of());
		this.store.hear(new BackTestMade(before));
		BackTestReport report = new BackTestReport(LocalDate.EPOCH, List.of());
		get("/method", (request, response) -> {
			quoting(before).make(request, response);
			this.store.hear(new BackTestMade(report));
		});
		assertThat(get("/method", quoting(report)).getContentAsString()).isEqualTo("<p>2</p>");
		assertThat(get("/method", quoting(report)).getContentAsString()).isEqualTo("<p>2</p>");
	}

	private Maker quoting(@Nullable BackTestReport report) {
		return (request, response) -> {
			request.setAttribute(Quotation.class.getName(), new Quotation(report));
			page(request, response);
		};
	}

	/** A chain that is called twice refuses the second call. */
	@Test
	void whoHasNoTokenYetIsSentWhatWasMadeForAll() throws Exception {
		this.visitor = Optional.of(new Visitor("河南分析员", "analyst", List.of()));
		MockHttpServletRequest tokenless = new MockHttpServletRequest("GET", "/");
		assertThat(send(tokenless, this::naming).getContentAsString()).isEqualTo("1 analyst .");
		this.visitor = Optional.empty();
		assertThat(get("/", this::naming).getContentAsString()).isEqualTo("1 log in .");
	}

	@Test
	void whatWasMadeForSomebodyIsKeptForNobodyWhoeverWasSeenFirst() throws Exception {
		Maker late = (request, response) -> {
			Readership.personal(request);
			Readership.forSomebody(request);
			page(request, response);
		};
		assertThat(get("/", late).getContentAsString()).isEqualTo("<p>1</p>");
		assertThat(get("/", late).getContentAsString()).isEqualTo("<p>2</p>");
	}

	private void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
		int number = this.made.incrementAndGet();
		if (response.getStatus() == 200) {
			response.setContentType("text/html;charset=UTF-8");
			response.setHeader("X-Made", "here");
			response.addHeader("Link", "<a>");
			response.addHeader("Link", "<b>");
			response.getWriter().write("<p>" + number + "</p>");
		}
	}

	private void naming(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setContentType("text/html;charset=UTF-8");
		String edge = Readership.edge(request);
		response.getWriter()
			.write(this.made.incrementAndGet() + edge + " log in " + edge
					+ this.visitor.map((one) -> " " + one.login() + " ").orElse("") + edge + ".");
	}

	private MockHttpServletResponse get(String path, Maker maker) throws ServletException, IOException {
		return send(request(path), maker);
	}

	private MockHttpServletResponse send(MockHttpServletRequest request, Maker maker)
			throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		Readership.published(request);
		this.filter.doFilter(request, response, chain(maker));
		return response;
	}

	private static MockHttpServletRequest request(String path) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		Readership.published(request);
		request.setCookies(new Cookie("XSRF-TOKEN", "token"));
		return request;
	}

	private static FilterChain chain(Maker maker) {
		return (request, response) -> maker.make((HttpServletRequest) request, (HttpServletResponse) response);
	}

	/** Makes an answer. */
	@FunctionalInterface
	private interface Maker {

		void make(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException;

	}

	private final class TestVisitors implements Visitors {

		@Override
		public Optional<Visitor> current() {
			return PageStoreFilterTests.this.visitor;
		}

		@Override
		public boolean mayStrangersRead() {
			return PageStoreFilterTests.this.everybodysToRead;
		}

		@Override
		public boolean readsAsStranger(HttpServletRequest request) {
			return current().isEmpty();
		}

	}

}
