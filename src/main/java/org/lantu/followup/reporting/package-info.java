/**
 * The acts by which reports on measures come in, are reviewed and published, and what
 * those who do it have before them. Nobody else writes a report.
 */
@NullMarked
@NamedInterface("reporting")
package org.lantu.followup.reporting;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
