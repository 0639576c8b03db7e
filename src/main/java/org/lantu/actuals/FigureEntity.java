package org.lantu.actuals;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A row of {@code figure}: which region, indicator and year; what it is stands in its
 * revisions.
 */
@Entity
@Table(name = "figure")
class FigureEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String region;

	private String indicator;

	private int year;

	String region() {
		return this.region;
	}

	String indicator() {
		return this.indicator;
	}

	int year() {
		return this.year;
	}

}
