package org.lantu.platform.requests;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Times each request, from where it comes in.
 */
class RequestTimesValve extends ValveBase {

	private final RequestTimes times;

	RequestTimesValve(RequestTimes times) {
		super(true);
		this.times = times;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		long begun = System.nanoTime();
		try {
			getNext().invoke(request, response);
		}
		finally {
			this.times.took(request.getMethod(), RequestRoute.of(request), response.getStatus(),
					System.nanoTime() - begun);
		}
	}

}
