package org.lantu.dashboard.commentary;

import java.util.List;
import java.util.Objects;

import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.followup.Commentary;
import org.lantu.platform.visitor.EntryRights;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.commentary.CommentedTargets;

/**
 * What a region says of a target that is missed or at risk, on the target's page: what
 * speaks of the present verdict, then what was said of earlier ones.
 *
 * @param said the latest first; what speaks of the present verdict before all else
 * @param missing says that nothing speaks of the present verdict; empty where something
 * does, or where nothing is to be explained
 * @param entry where the reader may write it; empty for others, and where nothing is to
 * be explained
 */
public record TargetCommentary(List<Said> said, String missing, String entry, String region) {

	/**
	 * A commentary.
	 *
	 * @param present whether the target still has the verdict for which it was written
	 * @param bound for which verdict it was written, and when it was published
	 */
	record Said(boolean present, String cause, String nextStep, String due, String bound) {

	}

	/** All that is said of a target. */
	public static TargetCommentary of(JudgedTarget judged, CommentedTargets commented, EntryRights reader,
			Presenter presenter) {
		Commentary present = commented.present(judged).orElse(null);
		List<Said> said = commented.of(judged)
			.stream()
			.sorted((one, other) -> Boolean.compare(Objects.equals(other, present), Objects.equals(one, present)))
			.map((one) -> said(one, CommentedTargets.holds(one.verdict(), judged), presenter))
			.toList();
		boolean asked = CommentedTargets.shortfall(judged).isPresent();
		return new TargetCommentary(said,
				(asked && present == null) ? presenter.message("commentary.missing", presenter.word(judged.verdict()))
						: "",
				(asked && reader.mayEnter(judged.region().code())) ? "/entry" + Addresses.target(judged) + "/commentary"
						: "",
				judged.region().shortName().in(presenter.locale()));
	}

	private static Said said(Commentary one, boolean present, Presenter presenter) {
		return new Said(present, one.cause(), one.nextStep(), one.due(),
				presenter.message("commentary.bound", presenter.word(Verdict.valueOf(one.verdict().verdict().name())),
						one.verdict().asOf().toString(), Long.toString(one.verdict().edition()),
						one.publishedOn().toString()));
	}

}
