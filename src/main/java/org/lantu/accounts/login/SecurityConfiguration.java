package org.lantu.accounts.login;

import java.util.Arrays;

import jakarta.servlet.DispatcherType;

import org.lantu.accounts.AccountsProperties;
import org.lantu.accounts.Role;
import org.lantu.accounts.fresh.FreshLogins;
import org.lantu.accounts.refusals.RefusalFilter;
import org.lantu.accounts.refusals.RefusedActs;
import org.lantu.accounts.uploads.UploadFilter;
import org.lantu.platform.visitor.Readership;
import org.lantu.platform.web.ApiCalls;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.SingleResultAuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may open which address: what is published is everybody's, unless the operator
 * closes the portal; the rest goes by role. The portal's headers are
 * {@code ResponseHeaders}' alone.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountsProperties.class)
class SecurityConfiguration {

	private static final String[] FILES = { "/css/**", "/img/**", "/js/**", "/webjars/**" };

	private static final String[] PRIVATE = { "/login/**", "/logout", "/account/**", "/entry/**", "/review/**",
			"/admin/**" };

	private final PersonContexts contexts;

	private final AccessRefusals refusals;

	private final RefusedActs refused;

	private final AccountsProperties properties;

	SecurityConfiguration(PersonContexts contexts, AccessRefusals refusals, RefusedActs refused,
			AccountsProperties properties) {
		this.refused = refused;
		this.contexts = contexts;
		this.refusals = refusals;
		this.properties = properties;
	}

	/**
	 * Calls of the API. They change nothing and begin no session, so a form's token would
	 * protect nothing; {@code /api} itself is a page.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain calls(HttpSecurity http) {
		plain(http).securityMatcher(ApiCalls::isCall)
			.csrf(AbstractHttpConfigurer::disable)
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.anyRequest()
				.access(readers()));
		return http.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain pages(HttpSecurity http, CsrfTokenRepository formTokens, CsrfTokenRequestHandler formRequests) {
		plain(http).addFilterBefore(uploads(), CsrfFilter.class)
			.csrf((csrf) -> csrf.csrfTokenRepository(formTokens).csrfTokenRequestHandler(formRequests))
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(FILES)
				.permitAll()
				.requestMatchers("/login/**", "/oauth2/**", "/logout", "/error", "/actuator/health/**")
				.permitAll()
				.requestMatchers("/robots.txt", "/.well-known/**")
				.permitAll()
				.requestMatchers(HttpMethod.POST, "/account/second-factor")
				.access(FreshLogins.amongThoseWhoOwe(AuthenticatedAuthorizationManager.authenticated()))
				.requestMatchers("/account/second-factor")
				.authenticated()
				.requestMatchers(HttpMethod.POST, "/account/sessions")
				.access(FreshLogins.among(AuthorityAuthorizationManager.hasAuthority(Sessions.PERSON)))
				.requestMatchers("/account/stand-in")
				.hasAuthority(Sessions.PERSON)
				.requestMatchers("/account/**")
				.hasAnyAuthority(Sessions.PERSON, Sessions.CHOOSING)
				.requestMatchers("/admin/people/*", "/admin/people/*/*")
				.access(FreshLogins.among(AuthorityAuthorizationManager.hasRole(Role.ADMIN.name())))
				.requestMatchers(HttpMethod.POST, "/admin/people", "/admin/second-factor", "/admin/plans")
				.access(FreshLogins.among(AuthorityAuthorizationManager.hasRole(Role.ADMIN.name())))
				.requestMatchers(HttpMethod.POST, "/figures/*/*/*/remarks")
				.hasAnyRole(Role.ANALYST.name(), Role.REVIEWER.name())
				.requestMatchers("/entry/**")
				.hasAnyRole(Role.ANALYST.name(), Role.REVIEWER.name())
				.requestMatchers("/review/**")
				.hasRole(Role.REVIEWER.name())
				.requestMatchers("/admin/**")
				.hasRole(Role.ADMIN.name())
				.anyRequest()
				.access(readers()));
		return http.build();
	}

	private UploadFilter uploads() {
		return new UploadFilter(AuthorityAuthorizationManager.hasAnyRole(Role.ANALYST.name(), Role.REVIEWER.name()),
				this.refusals, this.refusals);
	}

	private HttpSecurity plain(HttpSecurity http) {
		return http.headers((headers) -> headers.defaultsDisabled().addHeaderWriter(privatePages()))
			.logout(AbstractHttpConfigurer::disable)
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.securityContext((context) -> context.securityContextRepository(this.contexts))
			.addFilterAfter(new RefusalFilter(this.refused), SecurityContextHolderFilter.class)
			.exceptionHandling(
					(handling) -> handling.authenticationEntryPoint(this.refusals).accessDeniedHandler(this.refusals));
	}

	/**
	 * Those who may read what is published. An address that they may open is by that
	 * noted to show what is published, so a new page needs no list.
	 */
	private AuthorizationManager<RequestAuthorizationContext> readers() {
		AuthorizationManager<RequestAuthorizationContext> readers = this.properties.publicReading()
				? SingleResultAuthorizationManager.permitAll()
				: AuthorityAuthorizationManager.hasAuthority(Sessions.PERSON);
		return (person, context) -> {
			Readership.published(context.getRequest());
			return readers.authorize(person, context);
		};
	}

	/** What is for somebody is kept nowhere, nor shown again by whoever comes next. */
	private static HeaderWriter privatePages() {
		PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
		return new DelegatingRequestMatcherHeaderWriter(
				new OrRequestMatcher(Arrays.stream(PRIVATE).map(paths::matcher).toArray(RequestMatcher[]::new)),
				(request, response) -> response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"));
	}

	/**
	 * Strict about paths and methods. What headers and parameters hold is looked at where
	 * they are read: browsers here send names in Chinese.
	 */
	@Bean
	static HttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedHeaderValues((value) -> true);
		firewall.setAllowedParameterNames((name) -> true);
		return firewall;
	}

}
