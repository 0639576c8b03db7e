package org.lantu.platform.events;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.EventPublicationRepository.FailedCriteria;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells again what a listener failed at, or did not finish because its portal was killed:
 * after five minutes, then after twice as long each time, eight times in all, which is
 * half a day. After that it is given up with a line in the log.
 * <p>
 * Several portals on one database take turns, so that none tells what another has just
 * taken up. A listener may still hear the same twice, where it was killed between its
 * work and the note that it is done.
 */
@Component
class Retelling {

	static final int MOST_ATTEMPTS = 8;

	private static final Logger logger = LoggerFactory.getLogger(Retelling.class);

	private static final Duration FIRST_WAIT = Duration.ofMinutes(5);

	/** Of this portal's own locks in the database, the one for taking turns. */
	private static final long TURN = 0x4c616e_7475_0009L;

	private final FailedEventPublications failed;

	private final EventPublicationRepository publications;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final TransactionTemplate turn;

	private final TransactionTemplate apart;

	Retelling(FailedEventPublications failed, EventPublicationRepository publications, JdbcClient jdbc, Clock clock,
			PlatformTransactionManager transactions) {
		this.failed = failed;
		this.publications = publications;
		this.jdbc = jdbc;
		this.clock = clock;
		this.turn = new TransactionTemplate(transactions);
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void tellAgain() {
		this.turn.executeWithoutResult((status) -> {
			boolean ours = this.jdbc.sql("select pg_try_advisory_xact_lock(:turn)")
				.param("turn", TURN)
				.query(Boolean.class)
				.single();
			if (ours) {
				this.apart.executeWithoutResult((none) -> {
					giveUp();
					this.failed.resubmit(ResubmissionOptions.defaults().withFilter(this::due));
				});
			}
		});
	}

	private boolean due(EventPublication publication) {
		Duration wait = FIRST_WAIT.multipliedBy(1L << (publication.getCompletionAttempts() - 1));
		return !Objects.requireNonNull(publication.getLastResubmissionDate()).plus(wait).isAfter(this.clock.instant());
	}

	private void giveUp() {
		List<UUID> hopeless = this.publications.findFailedPublications(FailedCriteria.ALL)
			.stream()
			.filter((publication) -> publication.getCompletionAttempts() >= MOST_ATTEMPTS)
			.peek((publication) -> logger.warn("{} was told {} of {} times in vain, and is given up",
					publication.getEvent().getClass().getSimpleName(), publication.getCompletionAttempts(),
					MOST_ATTEMPTS))
			.map(TargetEventPublication::getIdentifier)
			.toList();
		if (!hopeless.isEmpty()) {
			this.publications.deletePublications(hopeless);
		}
	}

}
