package org.lantu.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lantu.reference.Bilingual;

/**
 * A row of {@code measure}.
 */
@Entity
@Immutable
@Table(name = "measure")
class MeasureEntity {

	@Id
	private Long id;

	private String plan;

	private int ordinal;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "pillar")
	private PillarEntity pillar;

	@Column(name = "text_zh")
	private @Nullable String textZh;

	@Column(name = "text_en")
	private @Nullable String textEn;

	@Column(name = "text_zh_translated")
	private boolean chineseIsTranslation;

	private String source;

	@Column(name = "lead_agency")
	private @Nullable String leadAgency;

	Measure toMeasure() {
		return new Measure(this.plan, this.ordinal, this.pillar.name(), new Bilingual(this.textZh, this.textEn),
				this.chineseIsTranslation, this.source, this.leadAgency);
	}

}
