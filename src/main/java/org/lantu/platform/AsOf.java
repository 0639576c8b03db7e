package org.lantu.platform;

import java.time.LocalDate;

/**
 * The day whose published state of the data a page shows: the visitor's, else today.
 *
 * @param date the day
 * @param given whether the visitor chose it
 */
public record AsOf(LocalDate date, boolean given) {

}
