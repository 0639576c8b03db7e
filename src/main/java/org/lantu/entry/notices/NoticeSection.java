package org.lantu.entry.notices;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Something that a mail tells.
 *
 * @param key how its words begin; those of one key are counted together in the subject
 * @param number of how many it tells
 * @param paragraphs what it says; an empty one is left out
 */
record NoticeSection(String key, int number, Function<Locale, List<String>> paragraphs) {

}
