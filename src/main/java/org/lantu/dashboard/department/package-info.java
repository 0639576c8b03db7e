/**
 * The pages of departments: for what each answers, and what is next.
 */
@NullMarked
package org.lantu.dashboard.department;

import org.jspecify.annotations.NullMarked;
