package org.lantu.accounts;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.visitor.Readership;

import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands the current {@link Person} to the controller methods that ask for one, and notes
 * that what they answer is for that person.
 */
class PersonArguments implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.nestedIfOptional().getNestedParameterType() == Person.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Optional<Person> reader = CurrentPerson.find();
		HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
		if (asked != null) {
			Readership.personal(asked);
			reader.ifPresent((person) -> Readership.forSomebody(asked));
		}
		if (parameter.isOptional()) {
			return reader;
		}
		return reader
			.orElseThrow(() -> new AuthenticationCredentialsNotFoundException("This needs somebody who is logged in"));
	}

}
