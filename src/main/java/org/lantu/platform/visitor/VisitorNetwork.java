package org.lantu.platform.visitor;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where visitors come from, as far as they can be counted by it.
 */
public final class VisitorNetwork {

	private static final int NETWORK_BYTES = 8;

	private VisitorNetwork() {
	}

	/** An IPv4 address, or the network of an IPv6 one, of which one visitor has many. */
	public static String of(String address) {
		try {
			if (address.contains(":") && InetAddress.getByName(address) instanceof Inet6Address six) {
				return HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES));
			}
		}
		catch (UnknownHostException ex) {
			// whatever a proxy calls it
		}
		return address;
	}

}
