package org.lantu.entry.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.requests.CorrectionRequest;
import org.lantu.actuals.requests.CorrectionRequests;
import org.lantu.platform.LantuProperties;

import org.springframework.stereotype.Component;

/**
 * Tells on a figure's page what became of requests. What a reader wrote is shown with its
 * answer only, for until then nobody has looked at it.
 */
@Component
public class FigureRequests {

	private final CorrectionRequests requests;

	private final LantuProperties properties;

	FigureRequests(CorrectionRequests requests, LantuProperties properties) {
		this.requests = requests;
		this.properties = properties;
	}

	/** What everybody is shown of a figure's requests. */
	public Shown of(FigureKey figure) {
		List<CorrectionRequest> all = this.requests.of(figure);
		List<Reply> replies = all.stream().filter((request) -> request.decision() != null).map(this::reply).toList();
		return new Shown(RequestLines.address(figure) + "/request", all.size() - replies.size(), replies);
	}

	private Reply reply(CorrectionRequest request) {
		CorrectionRequest.Decision decision = Objects.requireNonNull(request.decision());
		return new Reply(day(request.sentAt()), decision.answered() ? request.said() : null,
				decision.answered() ? request.evidence() : null, day(decision.at()), decision.reply());
	}

	private String day(Instant at) {
		return LocalDate.ofInstant(at, this.properties.zone()).toString();
	}

	/**
	 * What is shown.
	 *
	 * @param form where the form is
	 * @param open how many wait
	 */
	public record Shown(String form, int open, List<Reply> replies) {

	}

	/**
	 * What became of a request.
	 *
	 * @param sent the day on which it came
	 * @param said what the reader wrote; {@code null} where it was closed
	 * @param evidence where the right number stands, if the reader said so
	 * @param day the day of the reply
	 * @param reply the answer, or why there is none
	 */
	record Reply(String sent, @Nullable String said, @Nullable String evidence, String day, String reply) {

	}

}
