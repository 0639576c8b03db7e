package org.lantu.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.TargetKind;
import org.lantu.reference.Bilingual;

/**
 * A plan's promise for an indicator and a year.
 *
 * @param code the target's address within its plan, the indicator and the year due
 * @param revisions as first made, then every change; never empty, the oldest first
 */
public record Target(String plan, String code, int ordinal, @Nullable Bilingual pillar, String indicator, int year,
		TargetKind kind, List<TargetRevision> revisions) {

}
