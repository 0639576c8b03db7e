package org.lantu.platform.bodies;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A file that a request brings, before anything of it is read.
 */
public abstract class SentFile {

	static final String ATTRIBUTE = SentFile.class.getName();

	/**
	 * Receives the file that a request brings, if it brings one and nobody has received
	 * it: whoever calls this has found that the sender may.
	 * @return false where it could not be received, which has been answered
	 */
	public static boolean receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
		return !(request.getAttribute(ATTRIBUTE) instanceof SentFile file) || file.receive(response);
	}

	abstract boolean receive(HttpServletResponse response) throws IOException;

}
