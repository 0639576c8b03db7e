package org.lantu.reference;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code region}, with that of {@code region_end} where there is one.
 */
@Entity
@Immutable
@Table(name = "region")
@SecondaryTable(name = "region_end", pkJoinColumns = @PrimaryKeyJoinColumn(name = "region"))
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

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "area")
	private @Nullable AreaEntity area;

	@Column(name = "tile_col")
	private @Nullable Integer tileColumn;

	@Column(name = "tile_row")
	private @Nullable Integer tileRow;

	@Column(name = "first_year")
	private @Nullable Integer firstYear;

	@Column(name = "tile_zh")
	private @Nullable String tileZh;

	@Column(name = "tile_en")
	private @Nullable String tileEn;

	@Column(table = "region_end", name = "last_year")
	private @Nullable Integer lastYear;

	@Column(table = "region_end")
	private @Nullable String successor;

	@Column(table = "region_end", name = "reason_zh")
	private @Nullable String reasonZh;

	@Column(table = "region_end", name = "reason_en")
	private @Nullable String reasonEn;

	@Column(table = "region_end")
	private @Nullable String source;

	Region toRegion() {
		return new Region(this.code, new Bilingual(this.nameZh, this.nameEn), new Bilingual(this.shortZh, this.shortEn),
				this.level, this.parent, (this.area != null) ? this.area.toArea() : null, tile(), this.firstYear,
				end());
	}

	private Region.@Nullable End end() {
		return (this.lastYear == null || this.source == null) ? null : new Region.End(this.lastYear, this.successor,
				new Bilingual(this.reasonZh, this.reasonEn), this.source);
	}

	/** A region without a name of its own for the map goes by its short one. */
	private Region.@Nullable Tile tile() {
		if (this.tileColumn == null || this.tileRow == null) {
			return null;
		}
		return new Region.Tile(this.tileColumn, this.tileRow,
				new Bilingual(Objects.requireNonNullElse(this.tileZh, this.shortZh),
						Objects.requireNonNullElse(this.tileEn, this.shortEn)));
	}

	/**
	 * A row of {@code area}.
	 */
	@Entity
	@Immutable
	@Table(name = "area")
	@SuppressWarnings("NullAway.Init")
	static class AreaEntity {

		@Id
		private String code;

		private int ordinal;

		@Column(name = "name_zh")
		private String nameZh;

		@Column(name = "name_en")
		private String nameEn;

		Region.Area toArea() {
			return new Region.Area(this.code, this.ordinal, new Bilingual(this.nameZh, this.nameEn));
		}

	}

}
