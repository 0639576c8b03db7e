package org.lantu.actuals.footing;

import java.util.List;

import org.lantu.actuals.Revision;
import org.lantu.reference.Bilingual;

/**
 * Two neighbouring figures of a series between which nothing can be compared
 * ({@code docs/domain.md} section 1, "Basis" and "Break").
 *
 * @param reasons why, as the catalogue words it
 */
public record Discontinuity(Revision before, Revision after, List<Bilingual> reasons) {

}
