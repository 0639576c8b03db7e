/**
 * Workbooks that are made for a test, and what is to become of each.
 */
@org.jspecify.annotations.NullMarked
package org.lantu.entry.files.made;
