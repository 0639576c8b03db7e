/**
 * What titles, publishers and notes say in Chinese where they are on file in another
 * language: translations beside the originals, which stay as they are.
 */
@NullMarked
@NamedInterface("translation")
package org.lantu.reference.translation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
