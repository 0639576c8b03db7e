package org.lantu.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.lantu.reference.Bilingual;

/**
 * A row of {@code plan}; plans are written by the seeding functions alone.
 */
@Entity
@Immutable
@Table(name = "plan")
class PlanEntity {

	@Id
	private String code;

	private String region;

	@Enumerated(EnumType.STRING)
	private Plan.Kind kind;

	@Column(name = "first_year")
	private int firstYear;

	@Column(name = "last_year")
	private int lastYear;

	@Column(name = "title_zh")
	private String titleZh;

	@Column(name = "title_en")
	private String titleEn;

	private String source;

	Plan toPlan() {
		return new Plan(this.code, this.region, this.kind, this.firstYear, this.lastYear,
				new Bilingual(this.titleZh, this.titleEn), this.source);
	}

}
