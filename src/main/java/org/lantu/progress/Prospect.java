package org.lantu.progress;

import org.jspecify.annotations.Nullable;

/** All that can be said of the time to come ({@code docs/domain.md} section 2.3). */
record Prospect(@Nullable Outlook outlook, @Nullable Double probability, @Nullable Projection projection,
		@Nullable Pace pace) {

	static final Prospect NONE = new Prospect(null, null, null, null);

}
