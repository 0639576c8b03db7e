package org.lantu.api.everything;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.lantu.scoreboard.answers.TargetView;

/**
 * A judged target with its plan.
 */
record PlanTarget(String plan, @JsonUnwrapped TargetView target) {

}
