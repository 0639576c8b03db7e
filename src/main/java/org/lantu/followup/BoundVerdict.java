package org.lantu.followup;

import java.time.LocalDate;

/**
 * The verdict for which a commentary was written.
 *
 * @param promise the number of the target's revision by which it was judged
 * @param asOf the day on which it stood
 * @param edition the number of the edition that said so
 */
public record BoundVerdict(Shortfall verdict, int promise, LocalDate asOf, long edition) {

}
