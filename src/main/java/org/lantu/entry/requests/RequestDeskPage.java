package org.lantu.entry.requests;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What waits for an answer, and what was decided lately.
 *
 * @param address where decisions are sent
 * @param administrators whether it is for administrators, who answer where nobody else is
 * @param refused what was typed and not taken; {@code null} where nothing was
 */
record RequestDeskPage(String address, boolean administrators, List<RequestLine> waiting, List<Decided> decided,
		@Nullable Refused refused) {

	/** Why a decision was not taken on a request that waits no longer. */
	public @Nullable String lost() {
		return (this.refused != null && this.waiting.stream().noneMatch((line) -> line.id() == this.refused.id()))
				? this.refused.fault() : null;
	}

	/** What was typed for a request. */
	public String typed(long id) {
		return (this.refused != null && this.refused.id() == id) ? this.refused.reply() : "";
	}

	/** Why the decision on a request was not taken. */
	public @Nullable String fault(long id) {
		return (this.refused != null && this.refused.id() == id) ? this.refused.fault() : null;
	}

	/**
	 * A request that was decided on.
	 *
	 * @param answered whether it was answered in public; else it was closed
	 * @param facts who decided, when
	 */
	record Decided(RequestLine line, boolean answered, String reply, String facts) {

	}

	/**
	 * A decision that was not taken.
	 *
	 * @param id of which request
	 * @param reply what was typed
	 * @param fault why; {@code null} where it was only to be shown again
	 */
	record Refused(long id, String reply, @Nullable String fault) {

	}

}
