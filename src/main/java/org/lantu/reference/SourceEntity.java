package org.lantu.reference;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code source}.
 */
@Entity
@Immutable
@Table(name = "source")
@SuppressWarnings("NullAway.Init")
class SourceEntity {

	@Id
	private String id;

	private String title;

	private @Nullable String publisher;

	@Column(name = "published_on")
	private @Nullable LocalDate publishedOn;

	@Column(name = "date_precision")
	@Enumerated(EnumType.STRING)
	private @Nullable DatePrecision datePrecision;

	@Enumerated(EnumType.STRING)
	private Source.Trust trust;

	private @Nullable String url;

	Source toSource() {
		return new Source(this.id, this.title, this.publisher, this.publishedOn, this.datePrecision, this.trust,
				linkable());
	}

	/** What is no address a browser opens would be looked for in this portal. */
	private @Nullable String linkable() {
		return (this.url != null && this.url.matches("https?://\\S+")) ? this.url : null;
	}

}
