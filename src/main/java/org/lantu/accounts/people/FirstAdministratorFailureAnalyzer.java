package org.lantu.accounts.people;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells the operator why the portal did not start without people.
 */
class FirstAdministratorFailureAnalyzer extends AbstractFailureAnalyzer<FirstAdministratorException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FirstAdministratorException cause) {
		return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
	}

}
