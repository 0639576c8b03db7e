package org.lantu.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A row of {@code area}.
 */
@Entity
@Immutable
@Table(name = "area")
@SuppressWarnings("NullAway.Init")
class AreaEntity {

	@Id
	private String code;

	private int ordinal;

	@Column(name = "name_zh")
	private String nameZh;

	@Column(name = "name_en")
	private String nameEn;

	Area toArea() {
		return new Area(this.code, this.ordinal, new Bilingual(this.nameZh, this.nameEn));
	}

}
