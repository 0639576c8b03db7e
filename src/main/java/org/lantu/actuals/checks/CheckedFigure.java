package org.lantu.actuals.checks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Claim;
import org.lantu.actuals.Revision;

/**
 * A typed figure and everything that was found about it.
 *
 * @param claim what was read; {@code null} where not even the figure is one of the
 * portal's
 */
public record CheckedFigure(TypedFigure typed, @Nullable Claim claim, List<Finding> findings) {

	/** Whether it cannot even be kept as a draft. */
	public boolean refused() {
		return found(Finding.Severity.HARD);
	}

	/** Whether it can be submitted. */
	public boolean submittable() {
		return !refused() && !found(Finding.Severity.MISSING);
	}

	/** The vintage that it would be to everybody, once value and date can be read. */
	public Optional<Revision> revision() {
		return (this.claim == null || refused()) ? Optional.empty() : this.claim.revision(this.typed.figure());
	}

	/** What the reviewer is shown. */
	public List<Finding> questions() {
		return this.findings.stream().filter((finding) -> finding.severity() == Finding.Severity.SOFT).toList();
	}

	/**
	 * What is asked, as the keys of the questions, which are the same for other figures.
	 */
	public Set<String> asked() {
		return questions().stream().map((finding) -> finding.message().key()).collect(Collectors.toSet());
	}

	private boolean found(Finding.Severity severity) {
		return this.findings.stream().anyMatch((finding) -> finding.severity() == severity);
	}

}
