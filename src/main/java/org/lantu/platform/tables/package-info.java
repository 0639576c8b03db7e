/**
 * The one writer of tables that leave the portal: as CSV and as workbooks, typed, dated
 * and guarded against formulas, in constant memory. It never knows what they tell.
 */
@NullMarked
@NamedInterface("tables")
package org.lantu.platform.tables;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
