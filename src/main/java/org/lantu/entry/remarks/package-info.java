/**
 * Tells the people of a region what they wrote to each other about figures on their way.
 */
@NullMarked
package org.lantu.entry.remarks;

import org.jspecify.annotations.NullMarked;
