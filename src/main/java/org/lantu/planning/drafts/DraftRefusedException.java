package org.lantu.planning.drafts;

import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Why an act on a draft was not done; nothing of it was. */
final class DraftRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient DefaultMessageSourceResolvable reason;

	DraftRefusedException(String key, Object... arguments) {
		super(key);
		this.reason = new DefaultMessageSourceResolvable(new String[] { key }, arguments);
	}

	DefaultMessageSourceResolvable reason() {
		return this.reason;
	}

}
