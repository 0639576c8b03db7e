package org.lantu.archive.making;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.lantu.archive.ArchiveSettings;
import org.lantu.platform.LantuProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * The backups of this portal: each night one, and one when somebody asks for it, beside
 * the requests and one at a time.
 */
@Service
public class Backups {

	private static final Logger logger = LoggerFactory.getLogger(Backups.class);

	private final BackupRun run;

	private final BackupRows rows;

	private final ArchiveSettings settings;

	private final LantuProperties properties;

	private final Clock clock;

	private final AtomicBoolean busy = new AtomicBoolean();

	private final BackupThread thread;

	Backups(BackupRun run, BackupRows rows, ArchiveSettings settings, LantuProperties properties, Clock clock,
			BackupThread thread) {
		this.thread = thread;
		this.run = run;
		this.rows = rows;
		this.settings = settings;
		this.properties = properties;
		this.clock = clock;
	}

	/** Where they are put; nowhere where none are made. */
	public Optional<Path> folder() {
		return Optional.ofNullable(this.settings.dir());
	}

	/** When the nightly one is made. */
	public LocalTime at() {
		return this.settings.at();
	}

	/** How many are kept. */
	public int kept() {
		return this.settings.keep();
	}

	/** Whether a password locks them. */
	public boolean locked() {
		return this.settings.password() != null;
	}

	/** Whether this portal is making or proving one. */
	public boolean busy() {
		return this.busy.get();
	}

	/** The last one, or the last that could not be made. */
	public Optional<Backup> last() {
		return this.rows.last();
	}

	/** The last one that was proven. */
	public Optional<Backup> lastProven() {
		return this.rows.lastProven();
	}

	/**
	 * Has one made now.
	 * @return whether it was begun: not where none are made here, or one is being made
	 */
	public boolean begin() {
		return begin(() -> true);
	}

	/** Where the last night has brought none, of whichever portal, one is made. */
	@Scheduled(initialDelay = 2, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void makeNightly() {
		if (this.settings.dir() != null && isDue()) {
			begin(this::isDue);
		}
	}

	private boolean isDue() {
		return !this.rows.anySince(lastNight(this.clock.instant().atZone(this.properties.zone()), this.settings.at()));
	}

	/** When one should have been made last. */
	static Instant lastNight(ZonedDateTime now, LocalTime at) {
		ZonedDateTime today = now.with(at);
		return (today.isAfter(now) ? now.minusDays(1).with(at) : today).toInstant();
	}

	private boolean begin(BooleanSupplier wanted) {
		Path folder = this.settings.dir();
		if (folder == null || !this.busy.compareAndSet(false, true)) {
			return false;
		}
		this.thread.execute(() -> {
			try {
				this.run.make(folder, wanted);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			catch (RuntimeException ex) {
				logger.warn("A backup could not be made or proven", ex);
			}
			finally {
				this.busy.set(false);
			}
		});
		return true;
	}

}
