package org.lantu.scoreboard.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.lantu.progress.backtest.Coverage;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a machine how often the outlook was right, over all indicators.
 */
@Component
class BackTestMeters implements MeterBinder {

	private @Nullable MultiGauge coverage;

	private @Nullable BackTestReport report;

	@Override
	public synchronized void bindTo(MeterRegistry registry) {
		this.coverage = MultiGauge.builder("lantu.backtest.coverage")
			.description("The share of figures that the 80 % interval held")
			.register(registry);
		tell();
	}

	@EventListener
	synchronized void hear(BackTestMade made) {
		this.report = made.report();
		tell();
	}

	private void tell() {
		if (this.coverage != null && this.report != null) {
			this.coverage.register(rows(this.report), true);
		}
	}

	private static List<MultiGauge.Row<?>> rows(BackTestReport report) {
		List<MultiGauge.Row<?>> rows = new ArrayList<>();
		for (BackTestReport.Vintage vintage : BackTestReport.Vintage.values()) {
			TreeSet<Integer> distances = new TreeSet<>();
			report.rows().forEach((row) -> distances.add(row.ahead()));
			for (int ahead : distances) {
				Double percent = report.rows()
					.stream()
					.filter((row) -> row.vintage() == vintage && row.ahead() == ahead)
					.map(BackTestReport.Row::coverage)
					.reduce(Coverage.NONE, Coverage::plus)
					.percent();
				if (percent != null) {
					rows.add(MultiGauge.Row.of(Tags.of("vintage", vintage.name().toLowerCase(Locale.ROOT), "years",
							Integer.toString(ahead)), percent / 100));
				}
			}
		}
		return rows;
	}

}
