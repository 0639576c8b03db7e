package org.lantu.reference;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code indicator}.
 */
@Entity
@Immutable
@Table(name = "indicator")
@SuppressWarnings("NullAway.Init")
class IndicatorEntity {

	@Id
	private String code;

	private int ordinal;

	@Column(name = "name_zh")
	private String nameZh;

	@Column(name = "name_en")
	private String nameEn;

	@Column(name = "unit_zh")
	private String unitZh;

	@Column(name = "unit_en")
	private String unitEn;

	private int decimals;

	@Enumerated(EnumType.STRING)
	private Indicator.Direction direction;

	@Enumerated(EnumType.STRING)
	private Indicator.Aggregation aggregation;

	@Enumerated(EnumType.STRING)
	@Column(name = "measure_type")
	private Indicator.MeasureType type;

	private String theme;

	@Column(name = "min_value")
	private @Nullable BigDecimal minimum;

	@Column(name = "max_value")
	private @Nullable BigDecimal maximum;

	@Column(name = "yoy_warn_percent")
	private @Nullable BigDecimal warnPercent;

	@Column(name = "definition_zh")
	private @Nullable String definitionZh;

	@Column(name = "definition_en")
	private @Nullable String definitionEn;

	Indicator toIndicator() {
		Bilingual definition = (this.definitionZh != null || this.definitionEn != null)
				? new Bilingual(this.definitionZh, this.definitionEn) : null;
		return new Indicator(this.code, this.ordinal, new Bilingual(this.nameZh, this.nameEn),
				new Bilingual(this.unitZh, this.unitEn), this.decimals, this.direction, this.aggregation, this.type,
				this.theme, new Indicator.Range(this.minimum, this.maximum), this.warnPercent, definition);
	}

}
