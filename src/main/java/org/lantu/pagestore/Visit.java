package org.lantu.pagestore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Somebody asks for something.
 *
 * @param request the request
 * @param response its answer
 * @param chain what makes the answer
 * @param reader who asks
 * @param again whether it is the portal itself, which gives way to all others
 */
record Visit(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Readers.Reader reader,
		boolean again) {

}
