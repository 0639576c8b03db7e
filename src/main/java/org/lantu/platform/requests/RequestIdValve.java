package org.lantu.platform.requests;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;

/**
 * Has all that is logged of a request, and its answer, carry its id: those as well that
 * the container refuses, or that are answered with what is kept.
 */
class RequestIdValve extends ValveBase {

	RequestIdValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		String id = RequestId.of(request);
		response.setHeader(RequestId.HEADER, id);
		MDC.put(RequestId.LOGGED, id);
		try {
			getNext().invoke(request, response);
		}
		finally {
			MDC.clear();
		}
	}

}
