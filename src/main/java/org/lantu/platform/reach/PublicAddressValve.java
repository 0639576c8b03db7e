package org.lantu.platform.reach;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Has every request come to the address at which people open the portal, so that all
 * absolute addresses begin with it, whatever host the request names.
 */
class PublicAddressValve extends ValveBase {

	private final String scheme;

	private final String host;

	private final int port;

	PublicAddressValve(URI address) {
		super(true);
		this.scheme = address.getScheme();
		this.host = address.getHost();
		this.port = (address.getPort() > 0) ? address.getPort() : this.scheme.equals("https") ? 443 : 80;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		request.getCoyoteRequest().scheme().setString(this.scheme);
		request.getCoyoteRequest().serverName().setString(this.host);
		request.setServerPort(this.port);
		request.setSecure(this.scheme.equals("https"));
		getNext().invoke(request, response);
	}

}
