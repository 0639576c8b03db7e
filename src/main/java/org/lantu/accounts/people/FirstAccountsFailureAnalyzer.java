package org.lantu.accounts.people;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells the operator why the portal did not start without people.
 */
class FirstAccountsFailureAnalyzer extends AbstractFailureAnalyzer<FirstAccountsException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FirstAccountsException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Make the directory writable for this user, choose another one with --lantu.data-dir=DIR, or set lantu.first-password.",
				cause);
	}

}
