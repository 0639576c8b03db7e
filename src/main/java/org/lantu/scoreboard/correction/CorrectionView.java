package org.lantu.scoreboard.correction;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.scoreboard.Effects.Effect;
import org.lantu.scoreboard.JudgedTarget;

/**
 * A correction as the API tells it.
 *
 * @param edition with which it came: until then, what was wrong was served
 * @param subject {@code FIGURE}, {@code TARGET}, {@code SHARE} or {@code SOURCE}
 * @param was where it stood; {@code null} for a source
 * @param now where it stands; {@code null} where it was withdrawn, and for a source
 * @param reason in the language asked for
 * @param verdicts those that it touched, as of today
 */
public record CorrectionView(long id, long edition, Instant at, String subject, @Nullable Position was,
		@Nullable Position now, @Nullable String plan, @Nullable String target, @Nullable String source,
		List<Correction.Field> fields, String reason, List<Touched> verdicts) {

	static CorrectionView of(Correction correction, List<Effect> effects, Locale locale) {
		Correction.Subject subject = correction.subject();
		return new CorrectionView(correction.id(), correction.edition(), correction.at(),
				(subject.source() != null) ? "SOURCE"
						: subject.shared() ? "SHARE" : (subject.target() != null) ? "TARGET" : "FIGURE",
				Position.of(correction.was()), Position.of(correction.now()), subject.plan(), subject.target(),
				subject.source(), correction.fields(), String.valueOf(correction.reason().in(locale)),
				effects.stream().map(Touched::of).toList());
	}

	/** Which figure, or of which indicator and year a target. */
	record Position(String region, String indicator, int year) {

		static @Nullable Position of(@Nullable FigureKey figure) {
			return (figure != null) ? new Position(figure.region(), figure.indicator(), figure.year()) : null;
		}

	}

	/** A verdict that was touched: as it would stand uncorrected, and as it stands. */
	record Touched(String plan, String target, Said before, Said after) {

		static Touched of(Effect effect) {
			return new Touched(effect.after().plan().code(), effect.after().target().code(), Said.of(effect.before()),
					Said.of(effect.after()));
		}

	}

	/** What is said of a target. */
	record Said(String kept, @Nullable String outlook) {

		static Said of(JudgedTarget judged) {
			return new Said(judged.assessment().kept().name(),
					(judged.assessment().outlook() != null) ? judged.assessment().outlook().name() : null);
		}

	}

}
