package org.lantu.admin.meters;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.lantu.plan.files.PlanFiles;
import org.lantu.platform.availability.DatabaseAvailability;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The portal's own figures, for a machine. What the database does not tell is not a
 * number.
 */
@Component
class PortalMeters implements MeterBinder, DisposableBean {

	private static final String SECONDS = "seconds";

	private static final Duration GOOD_FOR = Duration.ofSeconds(10);

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final KeptReadings readings;

	private final DatabaseAvailability database;

	private final Editions editions;

	private final PlanFiles planFiles;

	private final Clock clock;

	PortalMeters(ReadingsQuery query, DatabaseAvailability database, Editions editions, PlanFiles planFiles,
			Clock clock) {
		this.readings = new KeptReadings(query::ask, GOOD_FOR, PATIENCE);
		this.database = database;
		this.editions = editions;
		this.planFiles = planFiles;
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("lantu.database.up", this.database, (state) -> state.isAway() ? 0 : 1)
			.description("Whether the database answers")
			.register(registry);
		Gauge.builder("lantu.edition", this.editions, (known) -> known.current().number())
			.description("The edition that is shown")
			.register(registry);
		Gauge.builder("lantu.plan.files.refused", this.planFiles, (files) -> files.refused().size())
			.description("Plan files that were left out")
			.register(registry);
		of("lantu.edition.latest", "The newest edition, perhaps not judged yet",
				(reading) -> reading.content().latestEdition())
			.register(registry);
		of("lantu.figures.published", "Published figures", (reading) -> reading.content().figures()).register(registry);
		open("draft", (reading) -> reading.content().drafts()).register(registry);
		open("submitted", (reading) -> reading.content().submitted()).register(registry);
		open("returned", (reading) -> reading.content().returned()).register(registry);
		of("lantu.notices.untold", "What listeners, and people by mail, are still to be told",
				(reading) -> reading.content().untold())
			.register(registry);
		mail("sent", (reading) -> reading.mail().sent()).register(registry);
		mail("failed", (reading) -> reading.mail().failed()).register(registry);
		of("lantu.database.clock.ahead", "By how much the database's clock is ahead of the portal's",
				(reading) -> seconds(reading.clockAhead()))
			.baseUnit(SECONDS)
			.register(registry);
		age("lantu.backup.age", "Since the last backup that could be made", Readings.BackupReading::madeAt)
			.register(registry);
		age("lantu.backup.proven.age", "Since the last backup that was proven", Readings.BackupReading::provenAt)
			.register(registry);
		of("lantu.backup.faulty", "Whether something was wrong with the last backup",
				(reading) -> reading.backup().fault() ? 1 : 0)
			.register(registry);
	}

	private Gauge.Builder<KeptReadings> open(String state, ToDoubleFunction<Readings> value) {
		return of("lantu.figures.open", "Figures on their way to publication", value).tag("state", state);
	}

	private Gauge.Builder<KeptReadings> mail(String outcome, ToDoubleFunction<Readings> value) {
		return of("lantu.mail.today", "Mails of today, of all portals on this database", value).tag("outcome", outcome);
	}

	private Gauge.Builder<KeptReadings> age(String name, String description,
			Function<Readings.BackupReading, @Nullable Instant> begun) {
		return of(name, description, (reading) -> age(begun.apply(reading.backup()))).baseUnit(SECONDS);
	}

	private double age(@Nullable Instant begun) {
		return (begun != null) ? seconds(Duration.between(begun, this.clock.instant())) : Double.NaN;
	}

	private Gauge.Builder<KeptReadings> of(String name, String description, ToDoubleFunction<Readings> value) {
		return Gauge.builder(name, this.readings, (kept) -> read(kept, value)).description(description);
	}

	private double read(KeptReadings kept, ToDoubleFunction<Readings> value) {
		return this.database.isAway() ? Double.NaN
				: kept.now().map((reading) -> Double.valueOf(value.applyAsDouble(reading))).orElse(Double.NaN);
	}

	private static double seconds(Duration time) {
		return time.toMillis() / 1000.0;
	}

	@Override
	public void destroy() {
		this.readings.close();
	}

}
