package org.lantu.platform.tables;

import java.util.Map;

/**
 * A workbook of several tables, to be saved under a name. A controller returns it like a
 * {@link TableFile}.
 *
 * @param name the name of the file, without its ending
 * @param sheets the tables by the names of their sheets, in their order
 */
public record TableBook(String name, Map<String, TableSheet> sheets) {

}
