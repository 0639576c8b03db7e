package org.lantu.platform.costs;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.lantu.PortalTest;
import org.lantu.platform.visitor.Visitors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Everything that costs much is counted by client, and answered by 429 when it is too
 * much.
 */
@PortalTest
class CostlyCallsIntegrationTests {

	/** Whole files, what is worked out for the caller, and what a person sends in. */
	private static final Pattern COSTLY = Pattern
		.compile("(POST .*/(assessments|import|imports/\\{id}|paste|verification|judgement))"
				+ "|(GET .*(\\.docx|\\.zip|\\.xlsx|/briefing))|(GET /api/v1/figures)"
				+ "|(GET /admin/plans/(check|drafts/\\{id}/scorecard))|(POST /admin/plans(/drafts/\\{id}/check)?)");

	@Autowired
	private ObjectProvider<Visitors> visitors;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void eachCostlyHandlerIsRefusedToWhoeverHasNothingLeft() {
		Map<String, HandlerMethod> handlers = handlers();
		Set<Method> costly = handlers.entrySet()
			.stream()
			.filter((each) -> COSTLY.matcher(each.getKey()).matches())
			.map((each) -> each.getValue().getMethod())
			.collect(Collectors.toSet());
		assertThat(costly).hasSizeGreaterThan(20);
		handlers.forEach((address, handler) -> assertThat(CostlyCalls.cost(handler) > 0).as(address)
			.isEqualTo(costly.contains(handler.getMethod())));
		handlers.keySet().stream().filter((address) -> COSTLY.matcher(address).matches()).forEach((address) -> {
			CostlyCalls calls = new CostlyCalls(new Allowances(10, () -> 0), this.visitors);
			HandlerMethod handler = Objects.requireNonNull(handlers.get(address));
			for (int call = 0; call < 10 / Math.min(10, CostlyCalls.cost(handler)); call++) {
				assertThat(calls.preHandle(from("192.0.2.1"), new MockHttpServletResponse(), handler)).isTrue();
			}
			assertThatExceptionOfType(ErrorResponseException.class).as(address)
				.isThrownBy(() -> calls.preHandle(from("192.0.2.1"), new MockHttpServletResponse(), handler))
				.satisfies((refusal) -> assertThat(refusal.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS));
			assertThat(calls.preHandle(from("192.0.2.2"), new MockHttpServletResponse(), handler)).isTrue();
			MockHttpServletRequest own = from("192.0.2.1");
			own.setAttribute(Costly.FREE, true);
			assertThat(calls.preHandle(own, new MockHttpServletResponse(), handler)).isTrue();
		});
	}

	private static MockHttpServletRequest from(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		return request;
	}

	private Map<String, HandlerMethod> handlers() {
		return this.requestMappingHandlerMapping.getHandlerMethods()
			.entrySet()
			.stream()
			.flatMap((entry) -> entry.getKey()
				.getPatternValues()
				.stream()
				.map((pattern) -> Map
					.entry((entry.getKey().getMethodsCondition().getMethods().toString().contains("POST") ? "POST "
							: "GET ") + pattern, entry.getValue())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
	}

}
