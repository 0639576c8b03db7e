package org.lantu.dashboard.commentary;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.commentary.CommentedTargets;

/**
 * Says in a list that there is commentary on a target, and whether it speaks of the
 * verdict that the list shows.
 */
public record CommentaryMarks(CommentedTargets commented, Presenter presenter) {

	/** What leads to it; {@code null} where nothing is said. */
	public @Nullable Link of(JudgedTarget judged) {
		if (this.commented.of(judged).isEmpty()) {
			return null;
		}
		return Link.of(Addresses.target(judged), this.presenter
			.message(this.commented.present(judged).isPresent() ? "commentary.mark" : "commentary.mark.earlier"));
	}

}
