package org.lantu.platform.availability;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import org.springframework.http.HttpHeaders;

/**
 * Says with each answer, once the portal is to stop, that no other request is taken by
 * this connection.
 */
class FarewellValve extends ValveBase {

	private final Drain drain;

	FarewellValve(Drain drain) {
		super(true);
		this.drain = drain;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (!this.drain.isRunning()) {
			response.setHeader(HttpHeaders.CONNECTION, "close");
		}
		getNext().invoke(request, response);
	}

}
