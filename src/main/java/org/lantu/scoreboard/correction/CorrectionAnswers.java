package org.lantu.scoreboard.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lantu.scoreboard.Effects.Effect;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.answers.DatabaseList;

import org.springframework.stereotype.Service;

/**
 * Answers everything that was ever corrected, the newest first; no more of it is read
 * than is looked at.
 */
@Service
public class CorrectionAnswers {

	private final Corrections corrections;

	private final TouchedVerdicts touched;

	private final Clock clock;

	CorrectionAnswers(Corrections corrections, TouchedVerdicts touched, Clock clock) {
		this.corrections = corrections;
		this.touched = touched;
		this.clock = clock;
	}

	/**
	 * The corrections asked for.
	 * @param regions codes; empty for all
	 * @param indicators codes; empty for all
	 */
	public List<CorrectionView> corrections(List<String> regions, List<String> indicators, Locale locale) {
		CorrectionSelection selection = new CorrectionSelection(regions, indicators, "");
		return new DatabaseList<>(() -> this.corrections.count(selection),
				(offset, limit) -> views(this.corrections.list(selection, offset, limit), locale));
	}

	private List<CorrectionView> views(List<Correction> corrections, Locale locale) {
		Map<Correction, List<Effect>> touched = corrections.isEmpty() ? Map.of()
				: this.touched.of(corrections, Moment.asOf(LocalDate.now(this.clock)));
		return corrections.stream()
			.map((one) -> CorrectionView.of(one, touched.getOrDefault(one, List.of()), locale))
			.toList();
	}

}
