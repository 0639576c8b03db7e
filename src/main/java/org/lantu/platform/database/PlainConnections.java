package org.lantu.platform.database;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses a database on another machine to which the driver would also talk without TLS:
 * unless the URL says so, it falls back.
 */
final class PlainConnections {

	private static final Logger logger = LoggerFactory.getLogger(PlainConnections.class);

	/** The hosts of a URL; without one the driver takes this machine. */
	private static final Pattern HOSTS = Pattern.compile("jdbc:postgresql://(?:[^/?@]*@)?([^/?]*)");

	private static final Pattern THIS_MACHINE = Pattern.compile("(?i)(localhost|127(\\.\\d{1,3}){3}|\\[::1])?(:\\d+)?");

	private static final Pattern ENCRYPTED = Pattern
		.compile("[?&](sslmode=(require|verify-ca|verify-full)|ssl(=true)?)(&|$)");

	private PlainConnections() {
	}

	/**
	 * Looks whether what goes to the database is encrypted, if it leaves this machine.
	 * @param setting by which setting the URL came
	 * @param allowed whether the operator wants it all the same
	 */
	static void check(String url, String setting, boolean allowed) {
		if (!leavesInPlain(url)) {
			return;
		}
		if (!allowed) {
			throw new StartupFailure(
					"The database at %s is on another machine, and nothing says that connections to it have to be encrypted."
						.formatted(ConfiguredDatabase.place(url)),
					"Add ?sslmode=verify-full&sslrootcert=FILE to " + setting
							+ ", or sslmode=require where the certificate cannot be verified; "
							+ "or set lantu.plain-database=true if nobody else can listen on the way.");
		}
		logger.warn("Connections to the database at {} are not encrypted for certain, as lantu.plain-database allows",
				ConfiguredDatabase.place(url));
	}

	static boolean leavesInPlain(String url) {
		Matcher hosts = HOSTS.matcher(url);
		boolean leaves = hosts.lookingAt()
				&& !Arrays.stream(hosts.group(1).split(",")).allMatch((host) -> THIS_MACHINE.matcher(host).matches());
		return leaves && !ENCRYPTED.matcher(url).find();
	}

}
