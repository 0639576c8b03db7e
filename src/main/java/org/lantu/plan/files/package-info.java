/**
 * Owns the plan files of the administrator's own folder: each is looked at, and then
 * taken whole, once, or left out with a reason. It never changes a file, and never keeps
 * the portal from starting.
 */
@NullMarked
@NamedInterface("files")
package org.lantu.plan.files;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
