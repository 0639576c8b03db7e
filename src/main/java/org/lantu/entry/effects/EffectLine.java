package org.lantu.entry.effects;

/**
 * What happens to a verdict once figures are published.
 *
 * @param target the indicator of its target
 * @param before the mark of the verdict as it is, {@code beforeWord} its word
 * @param after the same as it would be
 */
public record EffectLine(String href, String target, String promise, String before, String beforeWord, String after,
		String afterWord) {

}
