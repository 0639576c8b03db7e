package org.lantu.actuals.checks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;

/**
 * A typed figure and everything that was found about it.
 *
 * @param entry what was read; {@code null} where not even the figure is one of the
 * portal's
 */
public record CheckedFigure(TypedFigure typed, @Nullable Entry entry, List<Finding> findings) {

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
		Entry read = this.entry;
		if (refused() || read == null || read.value() == null || read.knownOn() == null) {
			return Optional.empty();
		}
		return Optional.of(new Revision(read.figure().region(), read.figure().indicator(), read.figure().year(),
				read.value(), read.status(), read.bound(), read.knownOn(), read.precision(), read.revised(),
				Objects.requireNonNullElse(read.source(), ""), Objects.requireNonNullElse(read.quote(), ""),
				read.note()));
	}

	/** What the reviewer is shown. */
	public List<Finding> questions() {
		return this.findings.stream().filter((finding) -> finding.severity() == Finding.Severity.SOFT).toList();
	}

	private boolean found(Finding.Severity severity) {
		return this.findings.stream().anyMatch((finding) -> finding.severity() == severity);
	}

}
