package org.lantu.actuals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.lantu.progress.Bound;
import org.lantu.reference.DatePrecision;

/**
 * A row of {@code figure_revision}: append-only; the database refuses to change or delete
 * a published one.
 */
@Entity
@Table(name = "figure_revision")
class FigureRevisionEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "figure")
	private FigureEntity figure;

	private BigDecimal value;

	@Column(name = "obs_status")
	@Enumerated(EnumType.STRING)
	private Revision.ObsStatus obsStatus;

	@Enumerated(EnumType.STRING)
	private Bound bound;

	private String source;

	private String quote;

	@Column(name = "known_on")
	private LocalDate knownOn;

	@Column(name = "date_precision")
	@Enumerated(EnumType.STRING)
	private DatePrecision datePrecision;

	private boolean revised;

	private @Nullable String note;

	@Enumerated(EnumType.STRING)
	private ReviewState state;

	@Column(name = "entered_by")
	private String enteredBy;

	@Column(name = "entered_at")
	private Instant enteredAt;

	@Column(name = "decided_by")
	private @Nullable String decidedBy;

	@Column(name = "decided_at")
	private @Nullable Instant decidedAt;

	@Column(name = "decision_note")
	private @Nullable String decisionNote;

	Revision toRevision() {
		return new Revision(this.figure.region(), this.figure.indicator(), this.figure.year(), this.value,
				this.obsStatus, this.bound, this.knownOn, this.datePrecision, this.revised, this.source, this.quote,
				this.note);
	}

}
