/**
 * Says verdicts, promises, outlooks and amounts in the reader's language: the same
 * sentences for pages, API and mail.
 */
@NullMarked
@NamedInterface("wording")
package org.lantu.scoreboard.wording;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
