package org.lantu.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import org.lantu.api.body.AssessmentBody;
import org.lantu.api.body.AssessmentReader;
import org.lantu.platform.AsOf;
import org.lantu.platform.costs.Costly;
import org.lantu.scoreboard.answers.AssessmentView;
import org.lantu.scoreboard.answers.Assessments;
import org.lantu.scoreboard.answers.OpenSdgView;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Judges a target and figures of the caller's own; nothing is stored.
 */
@RestController
class AssessmentCalls {

	private final AssessmentReader reader;

	private final Assessments assessments;

	AssessmentCalls(AssessmentReader reader, Assessments assessments) {
		this.reader = reader;
		this.assessments = assessments;
	}

	/**
	 * Answers an {@link AssessmentView}, or an {@link OpenSdgView} where that is asked
	 * for.
	 */
	@Costly
	@PostMapping(path = ApiConfiguration.CALLS + "/assessments", consumes = "application/json",
			produces = "application/json")
	Record assess(InputStream content, AsOf asOf, Locale locale) throws IOException {
		AssessmentBody body = this.reader.read(content);
		return body.openSdg() ? this.assessments.openSdg(body.openSdgRequest(), locale)
				: this.assessments.assess(body.own(), asOf.date(), locale);
	}

}
