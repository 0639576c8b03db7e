package org.lantu.actuals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JavaType;
import org.jspecify.annotations.Nullable;
import org.lantu.progress.Bound;
import org.lantu.reference.DatePrecision;

/**
 * What is said of a figure before everybody may see it: the same when it has been read,
 * while it is on its way, and in its history. What is {@code null} is still missing.
 *
 * @param quote the words of the source
 * @param knownOn the day from which the value was public
 * @param revised whether the publisher itself calls it a revision
 * @param reason why an unusual value is right, or why a published one is corrected
 */
@Embeddable
public record Claim(@JavaType(ExactDecimal.class) @Nullable BigDecimal value,
		@Enumerated(EnumType.STRING) @Column(name = "obs_status") Revision.ObsStatus status,
		@Enumerated(EnumType.STRING) Bound bound, @Nullable String source, @Nullable String quote,
		@Column(name = "known_on") @Nullable LocalDate knownOn,
		@Enumerated(EnumType.STRING) @Column(name = "date_precision") DatePrecision precision, boolean revised,
		@Nullable String note, @Nullable String reason) {

	/** Whether nothing is missing that everybody has to be told. */
	public boolean complete() {
		return this.value != null && this.source != null && this.quote != null && this.knownOn != null;
	}

	/** Whether the value is one to reckon with. */
	public boolean reckonable() {
		return this.status.reckonable(this.bound);
	}

	/** What everybody may see of it. */
	public Claim withoutReason() {
		return new Claim(this.value, this.status, this.bound, this.source, this.quote, this.knownOn, this.precision,
				this.revised, this.note, null);
	}

	/** The vintage that it is to everybody, once it has a value and a day. */
	public Optional<Revision> revision(FigureKey figure) {
		if (this.value == null || this.knownOn == null) {
			return Optional.empty();
		}
		return Optional.of(new Revision(figure, this.value, this.status, this.bound, this.knownOn, this.precision,
				this.revised, Objects.requireNonNullElse(this.source, ""), Objects.requireNonNullElse(this.quote, ""),
				this.note, Footing.NONE));
	}

}
