package org.lantu.accounts;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.visitor.EntryRights;
import org.lantu.platform.visitor.Readership;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Lets public pages lead people to where they work: an answer for which that was asked is
 * for the one who is logged in, and the same for all strangers.
 */
class EntryRightsArguments implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == EntryRights.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
		return (EntryRights) (region) -> {
			Optional<Person> reader = CurrentPerson.find();
			if (asked != null) {
				Readership.personal(asked);
				reader.ifPresent((person) -> Readership.forSomebody(asked));
			}
			return reader.filter((person) -> person.mayEnter(region)).isPresent();
		};
	}

}
