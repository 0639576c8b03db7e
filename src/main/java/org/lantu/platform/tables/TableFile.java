package org.lantu.platform.tables;

import org.springframework.web.bind.annotation.ResponseBody;

/**
 * A table for people, to be saved under a name. A controller returns it, without
 * {@link ResponseBody}; as what it is written, says the ending of the address.
 *
 * @param name the name of the file, without its ending
 * @param title what it shows
 * @param page the path of the page that shows the same
 * @param table the rows, all that a CSV file has
 * @param notes on what they rest and how they are read; written after the rows, so that
 * it can tell of them
 */
public record TableFile(String name, String title, String page, TableSheet table, TableSheet notes) {

}
