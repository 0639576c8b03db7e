package org.lantu.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.lantu.reference.Bilingual;

/**
 * A row of {@code pillar}: a chapter of a plan.
 */
@Entity
@Immutable
@Table(name = "pillar")
class PillarEntity {

	@Id
	private Long id;

	@Column(name = "name_zh")
	private String nameZh;

	@Column(name = "name_en")
	private String nameEn;

	Bilingual name() {
		return new Bilingual(this.nameZh, this.nameEn);
	}

}
