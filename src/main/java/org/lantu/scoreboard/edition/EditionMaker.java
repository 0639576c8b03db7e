package org.lantu.scoreboard.edition;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FiguresPublished;
import org.lantu.actuals.SeriesKey;
import org.lantu.followup.CommentaryPublished;
import org.lantu.followup.MeasuresReported;
import org.lantu.reference.SourceAdded;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes one edition for each transaction in which this portal publishes, as the last
 * thing before the commit: the lock that puts editions in order is held no longer than
 * needed, and whoever holds it waits for no other.
 */
@Component
class EditionMaker {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Editions editions;

	private final ApplicationEventPublisher events;

	EditionMaker(JdbcClient jdbc, Clock clock, Editions editions, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.editions = editions;
		this.events = events;
	}

	@EventListener
	void published(FiguresPublished published) {
		Making making = ofTransaction();
		making.reason = "FIGURES_PUBLISHED";
		making.series.addAll(published.series());
	}

	/** A document is listed as soon as it is there. */
	@EventListener
	void added(SourceAdded added) {
		ofTransaction();
	}

	/** Where a measure stands turns no verdict. */
	@EventListener
	void reported(MeasuresReported reported) {
		ofTransaction();
	}

	/** Nor does what is said of one. */
	@EventListener
	void commented(CommentaryPublished published) {
		ofTransaction();
	}

	private Making ofTransaction() {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(Making.class::isInstance)
			.map(Making.class::cast)
			.filter((making) -> making.maker() == this)
			.findFirst()
			.orElseGet(() -> {
				Making making = new Making();
				TransactionSynchronizationManager.registerSynchronization(making);
				return making;
			});
	}

	/** The edition of one transaction. */
	private final class Making implements TransactionSynchronization {

		private final Set<SeriesKey> series = new LinkedHashSet<>();

		private String reason = "CATALOGUE_CHANGED";

		private @Nullable Edition made;

		EditionMaker maker() {
			return EditionMaker.this;
		}

		@Override
		public int getOrder() {
			return Ordered.LOWEST_PRECEDENCE;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			Instant now = EditionMaker.this.clock.instant().truncatedTo(ChronoUnit.MICROS);
			long number = EditionMaker.this.jdbc.sql("select make_edition(:reason, :at, true)")
				.param("reason", this.reason)
				.param("at", now.atOffset(ZoneOffset.UTC))
				.query(Long.class)
				.single();
			Edition edition = new Edition(number, now);
			this.made = edition;
			EditionMaker.this.events.publishEvent(new EditionMade(edition, Set.copyOf(this.series)));
		}

		@Override
		public void afterCommit() {
			if (this.made != null) {
				EditionMaker.this.editions.learn(this.made);
			}
		}

	}

}
