package org.lantu.scoreboard.answers;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * How figures of a caller's own are judged: what the API tells of a target of a plan,
 * from the headline on.
 */
public record AssessmentView(@JsonUnwrapped JudgementView judgement, JudgementView.@Nullable Projection projection) {

}
