package org.lantu.plan;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.Bilingual;

/**
 * A plan's qualitative commitment under a pillar.
 *
 * @param chineseIsTranslation whether the source is English and the Chinese is ours
 */
public record Measure(String plan, int ordinal, Bilingual pillar, Bilingual text, boolean chineseIsTranslation,
		String source, @Nullable String leadAgency) {

}
