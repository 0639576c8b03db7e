/**
 * Owns what tells one request from all others: its id, for the log, for the answer and
 * for every page that says that something went wrong, and the page it asked for.
 */
@NullMarked
@NamedInterface("requests")
package org.lantu.platform.requests;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
