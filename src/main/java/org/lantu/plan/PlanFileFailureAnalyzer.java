package org.lantu.plan;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells the admin which plan file stopped the start.
 */
class PlanFileFailureAnalyzer extends AbstractFailureAnalyzer<PlanFileException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PlanFileException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Put the files of that folder right and start again; a refused file leaves nothing behind.", cause);
	}

}
