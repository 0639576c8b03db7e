package org.lantu.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/**
 * The limit: the portal's server with nothing in it that thinks. It is taught by a POST
 * what to answer a GET.
 */
final class BareServer {

	private BareServer() {
	}

	/**
	 * Starts the server.
	 * @param arguments its port
	 */
	public static void main(String[] arguments) throws LifecycleException, IOException {
		Tomcat tomcat = new Tomcat();
		tomcat.setBaseDir(Files.createTempDirectory("bare").toString());
		tomcat.setPort(Integer.parseInt(arguments[0]));
		tomcat.getConnector().setProperty("address", "127.0.0.1");
		Context context = tomcat.addContext("", null);
		Tomcat.addServlet(context, "bytes", new Bytes()).addMapping("/");
		tomcat.start();
		tomcat.getServer().await();
	}

	/** Sends what it was taught. */
	private static final class Bytes extends HttpServlet {

		private final Map<String, byte[]> bodies = new ConcurrentHashMap<>();

		private final Map<String, String[]> headers = new ConcurrentHashMap<>();

		@Override
		protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
			byte[] body = request.getInputStream().readAllBytes();
			this.bodies.put(request.getRequestURI(), body);
			this.headers.put(request.getRequestURI(), request.getHeader("X-Headers").split("\t"));
			response.setContentLength(0);
		}

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			byte[] body = this.bodies.get(request.getRequestURI());
			for (String header : this.headers.get(request.getRequestURI())) {
				int colon = header.indexOf(':');
				response.addHeader(header.substring(0, colon), header.substring(colon + 2));
			}
			response.setContentLength(body.length);
			response.getOutputStream().write(body);
		}

	}

}
