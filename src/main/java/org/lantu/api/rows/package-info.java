/**
 * What the API tells in rows: regions, indicators and documents, and how any record
 * becomes the columns of a table.
 */
@NullMarked
package org.lantu.api.rows;

import org.jspecify.annotations.NullMarked;
