package org.lantu.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code region}.
 */
@Entity
@Immutable
@Table(name = "region")
@SuppressWarnings("NullAway.Init")
class RegionEntity {

	@Id
	private String code;

	@Column(name = "name_zh")
	private String nameZh;

	@Column(name = "name_en")
	private String nameEn;

	@Column(name = "short_zh")
	private String shortZh;

	@Column(name = "short_en")
	private String shortEn;

	@Enumerated(EnumType.STRING)
	private Region.Level level;

	private @Nullable String parent;

	private @Nullable String area;

	@Column(name = "tile_col")
	private @Nullable Integer tileColumn;

	@Column(name = "tile_row")
	private @Nullable Integer tileRow;

	Region toRegion() {
		return new Region(this.code, new Bilingual(this.nameZh, this.nameEn), new Bilingual(this.shortZh, this.shortEn),
				this.level, this.parent, this.area, this.tileColumn, this.tileRow);
	}

}
