package org.lantu.reference.translation;

import org.jspecify.annotations.Nullable;

/**
 * A text as a page shows it.
 *
 * @param lang its language where that is not the page's; it is the original then
 */
public record TranslatedText(String text, @Nullable String lang, String original) {

	/** Whether the original says it in other words. */
	public boolean translated() {
		return !this.text.equals(this.original);
	}

}
