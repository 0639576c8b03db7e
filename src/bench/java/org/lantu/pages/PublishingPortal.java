package org.lantu.pages;

import java.io.IOException;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.atomic.LongAdder;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.LantuApplication;
import org.lantu.accounts.People;
import org.lantu.accounts.Role;
import org.lantu.accounts.people.AccountForm;
import org.lantu.accounts.people.Accounts;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.entry.Desk;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * The portal, which publishes what it is told to: each line of its input is a year and
 * a value. It answers with a line when the value is published, which says how many answers it has
 * made, or that it failed; whether the value is published is then
 * not known.
 */
final class PublishingPortal {

	static final String REGION = "410000";

	static final String INDICATOR = "gazelle-enterprises";

	static final int YEAR = 2001;

	private static final String ANALYST = "analyst";

	private static final String REVIEWER = "reviewer";

	private PublishingPortal() {
	}

	public static void main(String[] arguments) {
		ApplicationContext portal = new SpringApplicationBuilder(LantuApplication.class, Counting.class)
			.run(arguments);
		appoint(portal, ANALYST, Role.ANALYST);
		appoint(portal, REVIEWER, Role.REVIEWER);
		Desk desk = new Desk(portal.getBean(FigureLedger.class), portal.getBean(People.class));
		FigureDesk figures = portal.getBean(FigureDesk.class);
		MadeAnswers made = portal.getBean(MadeAnswers.class);
		boolean failed = false;
		Scanner input = new Scanner(System.in);
		while (input.hasNextLine()) {
			String[] told = input.nextLine().strip().split(" ");
			try {
				if (failed) {
					publishWaiting(desk, figures);
				}
				desk.publish(REVIEWER, desk.submit(ANALYST, Desk.typed(REGION, INDICATOR, Integer.parseInt(told[0]), told[1])));
				failed = false;
				System.out.println("published " + made.count.sum());
			}
			// a refusal too, which the database may have caused
			catch (RuntimeException | AssertionError ex) {
				failed = true;
				System.out.println("failed " + String.valueOf(ex.getMessage()).lines().findFirst().orElse(""));
			}
		}
	}

	/** What was submitted when the database failed. */
	private static void publishWaiting(Desk desk, FigureDesk figures) {
		List<RevisionRef> waiting = figures.queue(desk.person(REVIEWER))
			.stream()
			.map((one) -> one.entry().ref())
			.toList();
		if (!waiting.isEmpty()) {
			desk.publish(REVIEWER, waiting);
		}
	}

	private static void appoint(ApplicationContext portal, String login, Role role) {
		People people = portal.getBean(People.class);
		if (people.find(login).isEmpty()) {
			portal.getBean(Accounts.class)
				.create(new AccountForm(login, login, role.name(), List.of(REGION), ""),
						people.find(Servers.ADMINISTRATOR).orElseThrow());
		}
	}

	/** Behind the store: whoever comes here has an answer made. */
	static final class MadeAnswers extends HttpFilter {

		private final LongAdder count = new LongAdder();

		@Override
		protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws IOException, ServletException {
			this.count.increment();
			chain.doFilter(request, response);
		}

	}

	/** What the portal has beside its own. */
	@Configuration(proxyBeanMethods = false)
	static class Counting {

		@Bean
		static MadeAnswers madeAnswers() {
			return new MadeAnswers();
		}

		@Bean
		static FilterRegistrationBean<MadeAnswers> madeAnswersFilter(MadeAnswers filter) {
			FilterRegistrationBean<MadeAnswers> registration = new FilterRegistrationBean<>(filter);
			registration.setOrder(Ordered.LOWEST_PRECEDENCE);
			return registration;
		}

	}

}
