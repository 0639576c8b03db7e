package org.lantu.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lantu.progress.Comparison;
import org.lantu.progress.Demand;
import org.lantu.reference.Citation;

/**
 * A row of {@code target_revision}: append-only.
 */
@Entity
@Immutable
@Table(name = "target_revision")
class TargetRevisionEntity {

	@EmbeddedId
	private Key id;

	@Enumerated(EnumType.STRING)
	private Comparison comparison;

	private BigDecimal value;

	@Column(name = "upper_value")
	private @Nullable BigDecimal upperValue;

	private boolean about;

	private boolean stretch;

	@Column(name = "stretch_value")
	private @Nullable BigDecimal stretchValue;

	@Enumerated(EnumType.STRING)
	private TargetRevision.Nature nature;

	@Column(name = "baseline_year")
	private @Nullable Integer baselineYear;

	@Column(name = "baseline_value")
	private @Nullable BigDecimal baselineValue;

	private String source;

	private String quote;

	private @Nullable String note;

	@Column(name = "valid_from")
	private @Nullable LocalDate validFrom;

	private @Nullable String reason;

	@Column(name = "legal_basis")
	private @Nullable String legalBasis;

	int number() {
		return this.id.number();
	}

	TargetRevision toRevision() {
		return new TargetRevision(this.id.number(),
				new Demand(this.comparison, this.value, this.upperValue, this.about), this.stretch, this.stretchValue,
				this.nature, this.baselineYear, this.baselineValue, new Citation(this.source, this.quote), this.note,
				amendment());
	}

	private TargetRevision.@Nullable Amendment amendment() {
		return (this.validFrom != null) ? new TargetRevision.Amendment(this.validFrom, this.reason, this.legalBasis)
				: null;
	}

	/** Which revision of which target. */
	@Embeddable
	record Key(Long target, Integer number) implements Serializable {
	}

}
