package org.lantu.accounts.refusals;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.visitor.VisitorNetwork;

/**
 * That somebody was refused something. Other rooms publish it as an event.
 *
 * @param act how the trail calls it
 * @param actor the login of who is logged in, if anybody
 * @param what what was asked for
 * @param address where it came from, if that is known
 */
public record Refused(String act, @Nullable String actor, String what, @Nullable String address) {

	private static final int LONGEST = 120;

	/**
	 * Letters and signs that addresses consist of; the rest is whatever strangers send.
	 */
	private static final String UNPRINTABLE = "[^\\x21-\\x7e ]";

	public Refused {
		what = what.substring(0, Math.min(what.length(), LONGEST)).replaceAll(UNPRINTABLE, "?");
	}

	/** That somebody meant what is another's, by region or by hand. */
	public static Refused another(String actor, String what) {
		return new Refused("access-refused", actor, what, null);
	}

	/** Who is counted together: a member, or a stranger's network. */
	String who() {
		return (this.actor != null) ? "member " + this.actor
				: "network " + VisitorNetwork.of(String.valueOf(this.address));
	}

}
