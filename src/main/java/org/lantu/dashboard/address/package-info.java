/**
 * The addresses of the pages: how they are written, what is read out of them, and what a
 * list offers to choose and to page by them.
 */
@NullMarked
@NamedInterface("address")
package org.lantu.dashboard.address;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
