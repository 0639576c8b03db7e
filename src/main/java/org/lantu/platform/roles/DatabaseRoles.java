package org.lantu.platform.roles;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The three roles of the database. An operator may name one for several of them; then the
 * database holds nobody back from what another may.
 *
 * @param owner runs the migrations, and owns what they make
 * @param portal answers requests
 * @param plans takes plan files
 */
public record DatabaseRoles(DatabaseLogin owner, DatabaseLogin portal, DatabaseLogin plans) {

	/** Whether requests are answered as another role than the owner. */
	boolean portalIsLesser() {
		return !Objects.equals(this.owner.user(), this.portal.user());
	}

	/** Whether plan files are taken as a role of their own. */
	boolean plansAreLesser() {
		return !Objects.equals(this.owner.user(), this.plans.user())
				&& !Objects.equals(this.portal.user(), this.plans.user());
	}

	/**
	 * A statement that tells a connection of the migrations whom they grant what; a role
	 * that is not apart from the owner is not named.
	 */
	public String naming() {
		return "SELECT set_config('lantu.portal_role', %s, false), set_config('lantu.plans_role', %s, false)".formatted(
				literal(portalIsLesser() ? this.portal.user() : null),
				literal(plansAreLesser() ? this.plans.user() : null));
	}

	private static String literal(@Nullable String name) {
		return "'" + ((name != null) ? name.replace("'", "''") : "") + "'";
	}

	/** Whether the database tells all three apart. */
	boolean areApart() {
		return portalIsLesser() && plansAreLesser();
	}

}
