package org.lantu.platform.database;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The ports of this machine: which are free, and who listens. */
final class LocalPorts {

	static final String LOOPBACK = "127.0.0.1";

	private static final int PATIENCE = 5000;

	private LocalPorts() {
	}

	static int free() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
			return socket.getLocalPort();
		}
	}

	/** Whether others have a port; of any free one, 0, nobody has. */
	static boolean isTaken(String address, int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
			return false;
		}
		catch (BindException ex) {
			return true;
		}
		catch (IOException ex) {
			// what else is wrong with the address is told by the server itself
			return false;
		}
	}

	/** Whether somebody listens on loopback; one who is slow to answer does. */
	static boolean listens(int port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(LOOPBACK, port), PATIENCE);
			return true;
		}
		catch (ConnectException ex) {
			return false;
		}
		catch (IOException ex) {
			return true;
		}
	}

}
