package org.lantu.plan.departments;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.lantu.reference.Citation;

/**
 * A row of {@code department_succession}: append-only.
 */
@Entity
@Immutable
@Table(name = "department_succession")
class SuccessionEntity {

	@Id
	@Column(name = "department")
	private String code;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "department", insertable = false, updatable = false)
	private DepartmentEntity department;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "successor")
	private DepartmentEntity successor;

	private LocalDate since;

	private String source;

	private String quote;

	Succession toSuccession() {
		return new Succession(this.department.toDepartment(), this.successor.toDepartment(), this.since,
				new Citation(this.source, this.quote));
	}

}
