package org.lantu.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.tables.Csv;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Answers a long list page by page, and a list as CSV whole, as a file.
 */
@RestControllerAdvice(basePackageClasses = Lists.class)
class Lists implements ResponseBodyAdvice<List<?>> {

	@Override
	public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
		return List.class.isAssignableFrom(answer.getParameterType());
	}

	@Override
	public @Nullable List<?> beforeBodyWrite(@Nullable List<?> rows, MethodParameter answer, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (rows == null || !(request instanceof ServletServerHttpRequest servlet)) {
			return rows;
		}
		if (Csv.TYPE.isCompatibleWith(type)) {
			if (rows.size() > Paging.MOST) {
				// its tag would be known only once all of it is in memory
				ShallowEtagHeaderFilter.disableContentCaching(servlet.getServletRequest());
			}
			String path = request.getURI().getPath();
			response.getHeaders()
				.set(HttpHeaders.CONTENT_DISPOSITION,
						"attachment; filename=\"lantu-" + path.substring(path.lastIndexOf('/') + 1) + ".csv\"");
			return rows;
		}
		Paging paging = Paging.of(servlet.getServletRequest());
		String links = paging.links(rows.size(), servlet.getServletRequest());
		if (!links.isEmpty()) {
			response.getHeaders().set(HttpHeaders.LINK, links);
		}
		return paging.of(rows);
	}

}
