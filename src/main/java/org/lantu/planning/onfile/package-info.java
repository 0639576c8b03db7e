/**
 * Shows administrators the targets of a plan on file, each with what it promises last,
 * from where a draft that revises or corrects it is begun. It changes nothing.
 */
@NullMarked
package org.lantu.planning.onfile;

import org.jspecify.annotations.NullMarked;
