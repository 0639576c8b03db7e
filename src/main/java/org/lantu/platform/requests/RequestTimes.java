package org.lantu.platform.requests;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.http.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How many requests there were and how long they took, by page and outcome, under the
 * names that Spring uses. Observing each filter, as Spring does, would take as long as
 * sending a page that is kept.
 */
class RequestTimes implements MeterBinder {

	private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

	private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

	/** Later than the server, which may be asked before. */
	private volatile @Nullable MeterRegistry meters;

	@Override
	public void bindTo(MeterRegistry registry) {
		this.meters = registry;
	}

	void took(String method, String route, int status, long nanos) {
		Kind kind = new Kind(METHODS.contains(method) ? method : "OTHER", route, status);
		Timer timer = this.timers.get(kind);
		if (timer == null) {
			timer = timer(kind);
		}
		if (timer != null) {
			timer.record(nanos, TimeUnit.NANOSECONDS);
		}
	}

	private @Nullable Timer timer(Kind kind) {
		MeterRegistry registry = this.meters;
		return (registry == null) ? null
				: this.timers.computeIfAbsent(kind,
						(asked) -> Timer.builder("http.server.requests")
							.description("Requests by page and outcome")
							.tag("method", kind.method())
							.tag("uri", kind.route())
							.tag("status", Integer.toString(kind.status()))
							.tag("outcome", Outcome.forStatus(kind.status()).name())
							.register(registry));
	}

	/**
	 * What is counted together: as many as there are pages, times a few.
	 */
	private record Kind(String method, String route, int status) {

	}

}
