package org.lantu.plan;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import org.lantu.progress.TargetKind;

/**
 * A row of {@code target} with its revisions.
 */
@Entity
@Immutable
@Table(name = "target")
class TargetEntity {

	@Id
	private Long id;

	private String plan;

	private String code;

	private int ordinal;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "pillar")
	private @Nullable PillarEntity pillar;

	private String indicator;

	private int year;

	@Enumerated(EnumType.STRING)
	private TargetKind kind;

	@OneToMany
	@JoinColumn(name = "target", insertable = false, updatable = false)
	@OrderBy("id.number")
	@SQLRestriction("corrected_by is null")
	private List<TargetRevisionEntity> revisions = new ArrayList<>();

	Target toTarget() {
		return new Target(this.plan, this.code, this.ordinal, (this.pillar != null) ? this.pillar.name() : null,
				this.indicator, this.year, this.kind,
				this.revisions.stream().map(TargetRevisionEntity::toRevision).toList());
	}

}
