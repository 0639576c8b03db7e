package org.lantu.reference.upkeep;

import org.lantu.reference.Bilingual;

/**
 * An indicator with what may be said anew of it.
 *
 * @param version the state that was read, to be named when it is changed
 */
public record EditableIndicator(String code, String version, Bilingual unit, IndicatorText text) {

}
