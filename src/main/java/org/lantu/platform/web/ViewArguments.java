package org.lantu.platform.web;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.AsOf;
import org.lantu.platform.ViewYear;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands {@link AsOf} and {@link ViewYear} to the controller methods that ask for them.
 */
class ViewArguments implements HandlerMethodArgumentResolver {

	static final String ATTRIBUTE = ViewParameters.class.getName();

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == AsOf.class || parameter.getParameterType() == ViewYear.class;
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		ViewParameters parameters = (ViewParameters) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
		if (parameters == null) {
			throw new IllegalStateException("The view parameters of this request were not read");
		}
		return (parameter.getParameterType() == AsOf.class) ? parameters.asOf() : parameters.year();
	}

}
