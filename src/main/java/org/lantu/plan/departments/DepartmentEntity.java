package org.lantu.plan.departments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.lantu.reference.Bilingual;

/**
 * A row of {@code department}; written by the seeding functions alone.
 */
@Entity
@Immutable
@Table(name = "department")
class DepartmentEntity {

	@Id
	private String code;

	private String region;

	@Column(name = "name_zh")
	private String nameZh;

	@Column(name = "name_en")
	private String nameEn;

	Department toDepartment() {
		return new Department(this.code, this.region, new Bilingual(this.nameZh, this.nameEn));
	}

}
