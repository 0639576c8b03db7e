package org.lantu.plan.departments;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lantu.reference.Citation;

/**
 * A row of {@code assignment}: append-only.
 */
@Entity
@Immutable
@Table(name = "assignment")
class AssignmentEntity {

	@Id
	private Long id;

	private String plan;

	private @Nullable String target;

	private @Nullable Integer measure;

	private int number;

	private int ordinal;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "department")
	private DepartmentEntity department;

	@Enumerated(EnumType.STRING)
	private Responsible.Role role;

	@Column(name = "valid_from")
	private LocalDate validFrom;

	private String source;

	private String quote;

	Assignment toAssignment() {
		return new Assignment(new Responsible.Subject(this.plan, this.target, this.measure), this.number,
				this.department.toDepartment(), this.role, this.validFrom, new Citation(this.source, this.quote));
	}

}
