package org.lantu.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.BadParameterException;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.platform.past.PastEdition;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.SmartView;

/**
 * Refuses bad view parameters before a page is made, and gives every page its frame.
 */
class ViewInterceptor implements HandlerInterceptor {

	static final String WHOLE_QUERY = "?";

	private final Frames frames;

	ViewInterceptor(Frames frames) {
		this.frames = frames;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() == DispatcherType.REQUEST && handler instanceof HandlerMethod) {
			Query query = Query.of(request);
			if (!query.readable()) {
				throw new BadParameterException(WHOLE_QUERY, null, "expected.readable");
			}
			ViewParameters parameters = this.frames.parameters(query, PastEdition.of(request), !page(request));
			request.setAttribute(ViewArguments.ATTRIBUTE, parameters);
			parameters.asOf().noteAt(request);
		}
		return true;
	}

	/**
	 * Only a page can say that a day is still to come; a file or an answer of the API
	 * cannot.
	 */
	private static boolean page(HttpServletRequest request) {
		String path = Frames.path(request);
		return !ApiCalls.isCall(request) && path.lastIndexOf('.') < path.lastIndexOf('/');
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || !page.hasView() || isRedirect(page) || !(handler instanceof HandlerMethod method)) {
			return;
		}
		this.frames.model(request, section(method)).forEach(page.getModel()::putIfAbsent);
	}

	private static boolean isRedirect(ModelAndView page) {
		if (page.getView() instanceof SmartView view) {
			return view.isRedirectView();
		}
		return page.getViewName() != null && page.getViewName().startsWith("redirect:");
	}

	private static @Nullable Section section(HandlerMethod method) {
		Navigation navigation = method.getMethodAnnotation(Navigation.class);
		if (navigation == null) {
			navigation = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Navigation.class);
		}
		return (navigation != null) ? navigation.value() : null;
	}

}
